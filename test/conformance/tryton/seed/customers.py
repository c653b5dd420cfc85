"""Customers with address, payment term, tax registration, and a tax rule in each legal entity that may invoice them."""
from records import model


def seed_customers(firm):
    for each in firm['customers']:
        firm.customers[each['number']] = customer(firm, each)


def customer(firm, each):
    party = model('party.party')(code=each['number'], name=each['name'], active=each['active'])
    address = party.addresses[0] if party.addresses else party.addresses.new()
    address.street, address.city, address.postal_code = each['street'], each['city'], each['postalCode']
    address.country = firm.countries[each['country']]
    address.invoice = True
    party.contact_mechanisms.new(type='email', value=each['email'], invoice=True)
    for registration in sorted({tax['registration'] for tax in each['taxes'] if tax['registration']}):
        party.identifiers.new(code=registration)
    party.save()
    for code in firm.companies:
        with firm.within(code):
            party = model('party.party')(party.id)
            party.customer_payment_term = firm.terms[each['paymentDays']]
            rules = [firm.taxes[tax['code']] for tax in each['taxes'] if tax['company'] == code]
            if rules:
                party.customer_tax_rule = model('account.tax.rule')(rules[0].id)
            party.save()
    return party
