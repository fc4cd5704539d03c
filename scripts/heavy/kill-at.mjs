import pg from 'pg';

/**
 * Read before a command: ends its process, without a word, when it is about to send a statement that
 * holds this text; or so many milliseconds after.
 */
const text = process.env.MAILLAGE_KILL_AT ?? '';
const after = Number(process.env.MAILLAGE_KILL_AFTER_MS ?? 0);
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function query(statement, ...rest) {
  const sent = typeof statement === 'string' ? statement : (statement?.text ?? '');
  if (text !== '' && sent.includes(text)) {
    if (after === 0) process.kill(process.pid, 'SIGKILL');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), after);
  }
  return send.call(this, statement, ...rest);
};
