"""
Seeds an empty Tryton database with the firm of firm.json, in process. Reads TRYTOND_CONFIG, DB_NAME, and the passwords of the
users as JSON from the standard input.
"""
import json
import os
import sys
import warnings
from pathlib import Path

warnings.simplefilter('ignore')

from proteus import config as proteus_config  # noqa: E402
from trytond.config import config as server_config  # noqa: E402

from accounting import seed_accounting  # noqa: E402
from companies import seed_companies  # noqa: E402
from customers import seed_customers  # noqa: E402
from opportunities import seed_opportunities  # noqa: E402
from people import seed_people  # noqa: E402
from projects import seed_templates  # noqa: E402
from records import Firm  # noqa: E402
from users import seed_users  # noqa: E402


def main():
    passwords = json.load(sys.stdin)
    server_config.update_etc(os.environ['TRYTOND_CONFIG'])
    database = server_config.get('database', 'uri').rstrip('/') + '/' + os.environ['DB_NAME']
    connected = proteus_config.set_trytond(
        database, user='admin', config_file=os.environ['TRYTOND_CONFIG'])
    described = json.loads(Path(__file__).with_name('firm.json').read_text())
    firm = Firm(connected, described)
    seed_companies(firm)
    seed_accounting(firm)
    seed_people(firm)
    seed_customers(firm)
    seed_templates(firm)
    seed_opportunities(firm)
    seed_users(firm, passwords)


if __name__ == '__main__':
    main()
