import type { Server } from 'node:http';

/** Where sockets are opened: live changes, and writing together. Each has its own door. */
const DOORS: ReadonlySet<string> = new Set(['/graphql', '/collab']);

/** Answers an upgrade that leads to no door; without this it would stay open, and nobody would look at it. */
export function refuseOtherUpgrades(server: Server): void {
  server.on('upgrade', ({ url }, socket) => {
    if (DOORS.has(url?.split('?')[0] ?? '')) return;
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
  });
}
