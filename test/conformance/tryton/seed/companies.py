"""Currencies, countries and legal entities; the administrator may work for all of them."""
import datetime as dt
from decimal import Decimal

from records import made, model, one

COUNTRIES = {
    'DE': "Germany", 'FR': "France", 'GB': "United Kingdom", 'NO': "Norway", 'US': "United States"}


def seed_companies(firm):
    for item in model('ir.module.config_wizard.item').find([('state', '=', 'open')]):
        item.state = 'done'
        item.save()
    for code, name in COUNTRIES.items():
        firm.countries[code] = made('country.country', code=code, name=name)
    for each in firm['currencies']:
        currency = model('currency.currency')(
            code=each['code'], name=each['name'], symbol=each['code'],
            digits=each['digits'], rounding=Decimal(1).scaleb(-each['digits']))
        currency.rates.new(date=dt.date(2020, 1, 1), rate=Decimal(each['rate']))
        currency.save()
        firm.currencies[each['code']] = currency
    admin = one('res.user', [('login', '=', 'admin')])
    # 'one', the default, hides every company but the user's own, whatever a call's context says.
    admin.company_filter = 'all'
    for each in firm['companies']:
        party = model('party.party')(code=each['code'], name=each['name'])
        address = party.addresses[0] if party.addresses else party.addresses.new()
        address.street, address.city = each['street'], each['city']
        address.postal_code, address.country = each['postalCode'], firm.countries[each['country']]
        party.save()
        company = made('company.company', party=party, currency=firm.currencies[each['currency']])
        firm.companies[each['code']] = company
        admin.companies.append(model('company.company')(company.id))
    admin.company = model('company.company')(firm.companies['US01'].id)
    admin.save()
    firm.config._context = model('res.user').get_preferences(True, {})
