import base64
import datetime as dt
import hashlib
import hmac
import json
import logging
import urllib.error
import urllib.request
import uuid

from trytond.config import config
from trytond.model import ModelSQL, ModelView, fields
from trytond.pool import Pool, PoolMeta
from trytond.transaction import Transaction

logger = logging.getLogger(__name__)

SECTION = 'handover'
# A person's save waits for the delivery where no worker runs.
TIMEOUT_SECONDS = 3
MOST_A_RUN = 200


class Event(ModelSQL, ModelView):
    """
    Handover Event

    An outbox: written with the change that it announces, delivered after the commit, and again each minute until the
    receiver has taken it.
    """
    __name__ = 'handover.event'
    opportunity = fields.Many2One(
        'sale.opportunity', "Opportunity", required=True, readonly=True, ondelete='CASCADE')
    event_id = fields.Char("Identifier", required=True, readonly=True)
    attempts = fields.Integer("Attempts", required=True, readonly=True)
    delivered_at = fields.Timestamp("Delivered", readonly=True, select=True)
    fault = fields.Char("Fault", readonly=True)

    @staticmethod
    def default_attempts():
        return 0

    @classmethod
    def announce(cls, opportunities):
        "Keeps an event for each opportunity, one a transaction, and delivers it once the change is committed"
        if not config.get(SECTION, 'crm_instance') or not config.get(SECTION, 'webhook_url'):
            return
        transaction = Transaction()
        announced = transaction.__dict__.setdefault('handover_announced', set())
        news = [o for o in opportunities if o.id not in announced]
        announced.update(o.id for o in news)
        if news:
            with transaction.set_user(0):
                events = cls.create([{'opportunity': o.id, 'event_id': str(uuid.uuid4())} for o in news])
                cls.__queue__.deliver(events)

    def _body(self):
        "The opportunity as it is by now: an event is a hint to look"
        opportunity = self.opportunity
        changed_at = opportunity.changed_at.isoformat(timespec='microseconds') + 'Z'
        return json.dumps({
                'eventId': self.event_id,
                'crmInstance': config.get(SECTION, 'crm_instance'),
                'opportunityId': str(opportunity.id),
                'stage': 'Closed Won' if opportunity.state == 'won' else opportunity.state,
                'version': changed_at,
                'occurredAt': changed_at,
                }).encode()

    @classmethod
    def redeliver(cls):
        "Delivers, oldest first, what no receiver has taken yet"
        cls.deliver(cls.search([('delivered_at', '=', None)], order=[('id', 'ASC')], limit=MOST_A_RUN))

    @classmethod
    def deliver(cls, events):
        for event in events:
            if event.delivered_at:
                continue
            fault = event._post()
            cls.write([event], {
                    'attempts': event.attempts + 1,
                    'delivered_at': None if fault else dt.datetime.utcnow(),
                    'fault': fault,
                    })

    def _post(self):
        "Posts the event, signed as Standard Webhooks 1.0 say; answers what went wrong"
        body = self._body()
        timestamp = str(int(dt.datetime.now(dt.timezone.utc).timestamp()))
        secret = config.get(SECTION, 'webhook_secret', default='')
        key = base64.b64decode(secret[len('whsec_'):] if secret.startswith('whsec_') else secret)
        signed = ('%s.%s.' % (self.event_id, timestamp)).encode() + body
        signature = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        request = urllib.request.Request(config.get(SECTION, 'webhook_url'), body, {
                'Content-Type': 'application/json',
                'webhook-id': self.event_id,
                'webhook-timestamp': timestamp,
                'webhook-signature': 'v1,' + signature,
                })
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):
                return None
        except urllib.error.HTTPError as error:
            return 'HTTP %d' % error.code
        except OSError as error:
            logger.warning("event %s was not delivered: %s", self.event_id, error)
            return ' '.join(str(error).split())[:200]


class Cron(metaclass=PoolMeta):
    __name__ = 'ir.cron'

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.method.selection.append(('handover.event|redeliver', "Deliver Handover Events"))
