/** Everything that needs whole pages: one Chromium for all of it. Each of these files also runs alone. */
import '../hosts/scripts.cases.ts';
import '../hosts/loader.cases.ts';
import '../hosts/policies.cases.ts';
import '../hosts/display.cases.ts';
import '../hosts/media.cases.ts';
import '../hosts/printing.cases.ts';
import '../hosts/places.cases.ts';
import '../hosts/placement.cases.ts';
import '../hosts/lifecycle.cases.ts';
import '../faults/transport.cases.ts';
import '../faults/bodies.cases.ts';
import '../faults/chart-download.cases.ts';
import '../faults/everywhere.cases.ts';
import '../faults/documents.cases.ts';
import './citizen.cases.ts';
import './figures.cases.ts';
