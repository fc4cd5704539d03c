export const HELP = `Usage: npm run sources -- <command> [options]

What data stewards do with the sources of Maillage.

  list                     every producer: cadence, newest snapshot, editions not yet taken in
  sync <id…> | --all       takes in what the mirror holds, or what producers publish, then publishes
  status                   per source: newest snapshot, its rows, quarantine, last failure
  history <id>             what each snapshot changed, by nature and kind
  review [id]              snapshots that wait for a decision, with reasons
  accept <snapshot>        applies one whatever the guard thinks of it, then publishes
  reject <snapshot>        sets one aside for good
  rejected <snapshot>      rows of a snapshot that were refused, by file and line
  check <manifest.yaml>    runs a manifest dry on the mirror: what is wrong, how to mend it and,
                           with --data, what it would change there
  doctor                   looks at what all this relies on, and says what to do

  --all                    sync: every producer
  --as-of <YYYY-MM-DD>     sync: only the newest edition of that day or before
  --by <name>              accept, reject: who decides
  --note <text>            accept, reject: why (reject needs it)
  --data <dir>             folder of the embedded database                 (.maillage)
  --mirror <dir>           folder that stands for the network              (MAILLAGE_MIRROR)
                           without it, producers' own servers are asked
  --json                   one JSON value on the standard output, nothing else
  --help                   this page

A hub that runs on that folder is used as it is, and serves the new data by itself; otherwise
PostgreSQL is started, then stopped. DATABASE_URL, when set, names a PostgreSQL to use instead.
Progress goes to the standard error. Ctrl-C leaves nothing half applied: run the command again.

Exit codes
  0    done: all applied, or nothing new
  1    an unexpected failure; doctor: something is wrong
  2    the command cannot be followed as it is written
  3    a snapshot that the command read waits in quarantine: see review
  4    a source failed; the others went on
  5    check: the manifest is to be mended
  130  interrupted`;
