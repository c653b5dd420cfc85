from trytond.model import ModelSQL, ModelView, Unique, fields
from trytond.pyson import Eval
from trytond.rpc import RPC

from .turn import take_turn_of
from .words import RECORD_STATES

# Money keeps what it is given: as many digits as Handover sends, six after the point.
MONEY_DIGITS = (22, 6)


class ReferencedMixin:
    "A record that carries the reference of the system that created it, unique in its company"
    __slots__ = ()
    external_reference = fields.Char("External Reference", select=True)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        table = cls.__table__()
        cls._sql_constraints.append(('handover_reference_uniq',
                Unique(table, table.company, table.external_reference),
                'handover.msg_reference_taken'))

    @classmethod
    def copy(cls, records, default=None):
        default = {} if default is None else default.copy()
        default.setdefault('external_reference', None)
        return super().copy(records, default=default)


class ProjectRecord(ReferencedMixin, ModelSQL, ModelView):
    "A record about the billing or revenue of one project"
    __slots__ = ()
    company = fields.Many2One(
        'company.company', "Company", required=True, select=True)
    project = fields.Many2One(
        'project.work', "Project", required=True, ondelete='RESTRICT', select=True,
        domain=[
            ('type', '=', 'project'),
            ('company', '=', Eval('company', -1)),
            ],
        depends=['company'])
    state = fields.Selection(RECORD_STATES, "State", required=True)

    @classmethod
    def __setup__(cls):
        super().__setup__()
        cls.__rpc__.update(
            arrange=RPC(readonly=False),
            amend=RPC(readonly=False, instantiate=0),
            close=RPC(readonly=False, instantiate=0),
            )

    @staticmethod
    def default_state():
        return 'active'

    @classmethod
    def arrange(cls, values):
        "Creates a record, when it is this transaction's turn to bill the project; answers its id"
        take_turn_of(values['project'])
        record, = cls.create([values])
        return record.id

    @classmethod
    def amend(cls, records, values):
        "Writes records, when it is this transaction's turn to bill the project"
        for project in sorted({r.project.id for r in records}):
            take_turn_of(project)
        cls.write(records, values)

    @classmethod
    def close(cls, records):
        "Nothing more is billed or recognised from the records"
        cls.write([r for r in records if r.state == 'active'], {'state': 'closed'})
