export function findSpreadsheet(): string | undefined;
