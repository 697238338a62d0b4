/**
 * What the test commands (`setViewport`, `sendKeys`, `sendMouse`) ask of a page, done by WebDriver for WebKit.
 * The runner itself knows only typing in WebDriver; with this object the same tests run in all three engines.
 */
const keyCodes = {
  Enter: '\uE006',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const buttons = {left: 0, middle: 1, right: 2};

function keyValue(key) {
  const value = keyCodes[key] ?? key;
  if ([...value].length !== 1) throw new Error(`WebKit has no key "${key}".`);
  return value;
}

/** A page for the runner's commands; `driver` is the WebdriverIO session. */
export function webkitPage(driver) {
  const keys = (actions) => driver.performActions([{type: 'key', id: 'keyboard', actions}]);
  const pointer = (...actions) =>
    driver.performActions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)});

  return {
    async setViewportSize({width, height}) {
      const sizes = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
      const [frameWidth, frameHeight] = await driver.execute(sizes);
      await driver.setWindowRect(null, null, width + frameWidth, height + frameHeight);
      const arrived = () => driver.execute('return [innerWidth, innerHeight]');
      await driver.waitUntil(async () => String(await arrived()) === String([width, height]), {
        timeout: 5000,
        interval: 50,
        timeoutMsg: `The WebKit window did not become ${width} × ${height}.`,
      });
    },
    async emulateMedia() {
      throw new Error('WebKitGTK cannot emulate media features: ask `capabilities.emulatesMedia` first.');
    },
    keyboard: {
      down: (key) => keys([{type: 'keyDown', value: keyValue(key)}]),
      up: (key) => keys([{type: 'keyUp', value: keyValue(key)}]),
      press: (key) => keys(['keyDown', 'keyUp'].map((type) => ({type, value: keyValue(key)}))),
      type: (text) =>
        keys(
          [...text].flatMap((value) => [
            {type: 'keyDown', value},
            {type: 'keyUp', value},
          ]),
        ),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      down: ({button = 'left'} = {}) => pointer({type: 'pointerDown', button: buttons[button]}),
      up: ({button = 'left'} = {}) => pointer({type: 'pointerUp', button: buttons[button]}),
      click: (x, y, {button = 'left'} = {}) =>
        pointer(
          move(x, y),
          {type: 'pointerDown', button: buttons[button]},
          {type: 'pointerUp', button: buttons[button]},
        ),
    },
  };
}
