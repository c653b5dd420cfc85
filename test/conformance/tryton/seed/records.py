"""What every part of the seed needs: the models of the database, and records that are made once."""
from proteus import Model


def model(kind):
    return Model.get(kind)


def one(kind, domain):
    "The only record that the domain finds; a LookupError names what is missing"
    found = model(kind).find(domain, limit=2)
    if len(found) != 1:
        raise LookupError('%d records instead of one: %s %s' % (len(found), kind, domain))
    return found[0]


def made(kind, /, **values):
    "A new record with these values, saved"
    record = model(kind)(**values)
    record.save()
    return record


class Firm:
    "The firm as firm.json describes it, and the records that stand for it so far"

    def __init__(self, config, described):
        self.config = config
        self.described = described
        self.companies = {}
        self.currencies = {}
        self.countries = {}
        self.employees = {}
        self.customers = {}
        self.terms = {}
        self.taxes = {}
        self.products = {}

    def __getitem__(self, name):
        return self.described[name]

    def within(self, company):
        "Calls are made for the company of this code"
        return self.config.set_context(company=self.companies[company].id)
