from trytond import backend
from trytond.model import ModelSQL
from trytond.transaction import Transaction

# Longer than any project takes to be created, shorter than a caller waits.
WAIT_SECONDS = 4
# Any number that no other module locks with.
LOCKS_OF_PROJECTS = 0x48414e44


class NotMyTurn(Exception):
    "Others write project trees; nothing was done"


class Turn(ModelSQL):
    "Turn to write project trees"
    __name__ = 'handover.turn'


def take_turn():
    """
    Waits until no other transaction of this module writes project trees, whichever server process or caller it belongs
    to. The lock is the first statement of a new snapshot: one that is taken after an older snapshot would let the
    transaction fail with "could not serialize access" all the same. Must come before the first write.
    """
    transaction = Transaction()
    transaction.rollback()
    cursor = transaction.connection.cursor()
    cursor.execute("SET LOCAL lock_timeout = '%ds'" % WAIT_SECONDS)
    try:
        cursor.execute('LOCK TABLE "%s" IN EXCLUSIVE MODE' % Turn._table)
    except backend.DatabaseOperationalError as error:
        raise NotMyTurn(
            "Project trees are being written; no turn within %d s." % WAIT_SECONDS) from error
    cursor.execute('SET LOCAL lock_timeout = 0')


def take_turn_of(project):
    """
    Waits until no other transaction of this module writes billing records of the project: of a profile and a schedule
    that are made at the same time, the second one must see the first. Each statement has a snapshot of its own from here
    on. Must come before the first write.
    """
    transaction = Transaction()
    transaction.rollback()
    cursor = transaction.connection.cursor()
    cursor.execute('SET TRANSACTION ISOLATION LEVEL READ COMMITTED')
    cursor.execute('SELECT pg_advisory_xact_lock(%s, %s)', (LOCKS_OF_PROJECTS, project))
