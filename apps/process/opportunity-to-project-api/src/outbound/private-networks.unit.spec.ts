import { faultOfTarget, isAllowedAddress, parseNetworks } from './private-networks.js';

const none = parseNetworks('');

describe('the target of a message', () => {
  it.each([['https://hooks.example/handover'], ['https://93.184.216.34/x'], ['https://[2606:4700::1111]/x']])(
    'may be %s',
    (url) => {
      expect(faultOfTarget(url, none)).toBeUndefined();
    },
  );

  it.each([
    ['hooks.example', 'must be a URL'],
    ['http://hooks.example/', 'must begin with https://'],
    ['ftp://hooks.example/', 'must begin with https://'],
    ['https://me:secret@hooks.example/', 'must not hold a user or a password'],
    ['https://localhost/', 'must not lead into a private network'],
    ['https://127.0.0.1/', 'must not lead into a private network'],
    ['https://2130706433/', 'must not lead into a private network'],
    ['https://[::1]/', 'must not lead into a private network'],
    ['https://[::ffff:10.0.0.1]/', 'must not lead into a private network'],
    ['https://10.1.2.3/', 'must not lead into a private network'],
    ['https://169.254.169.254/latest/meta-data', 'must not lead into a private network'],
    ['https://[fe80::1]/', 'must not lead into a private network'],
    ['https://0.0.0.0/', 'must not lead into a private network'],
  ])('may not be %s', (url, fault) => {
    expect(faultOfTarget(url, none)).toBe(fault);
  });

  it('may be in a network that is allowed, without encryption only on the machine itself', () => {
    const networks = parseNetworks('127.0.0.0/8, 10.0.0.0/8');
    expect(faultOfTarget('http://127.0.0.1:8080/x', networks)).toBeUndefined();
    expect(faultOfTarget('http://localhost:8080/x', networks)).toBeUndefined();
    expect(faultOfTarget('https://10.1.2.3/', networks)).toBeUndefined();
    expect(faultOfTarget('http://10.1.2.3/', networks)).toBe('must begin with https://');
    expect(faultOfTarget('https://192.168.0.1/', networks)).toBe('must not lead into a private network');
  });

  it.each(['10.0.0.1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', 'fd00::1', '224.0.0.1', 'nonsense'])(
    'is refused at the address %s',
    (address) => expect(isAllowedAddress(address, none)).toBe(false),
  );

  it('is not allowed by what is no network', () => {
    expect(() => parseNetworks('10.0.0.0/8,all')).toThrow('"all" is no network');
  });
});
