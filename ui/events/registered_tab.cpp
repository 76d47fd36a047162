// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/registered_tab.h"

#include "core/domain/companion.h"
#include "core/storage/row_store.h"
#include "ui/events/registration_list.h"
#include "ui/events/registration_model.h"
#include "ui/events/registration_words.h"
#include "ui/people/person_matches.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::RegistrationState;
using services::RegistrationOutcome;
using services::RegistrationService;
using storage::RegistrationLine;

namespace {

constexpr int kRowsAtLeast = 4;
constexpr int kRowHeight = 56;

}  // namespace

RegisteredTab::RegisteredTab(const AppContext& context, QWidget* parent)
    : EventPart(context, parent)
    , m_places(new QLabel)
    , m_add(new PersonPicker(
          personMatches(workspace(), [this](qint64 person) { return standing(person); })))
    , m_free(new InlineBar(InlineBar::Kind::Success))
    , m_told(new InlineBar)
    , m_order(new QComboBox)
    , m_withCancelled(new QCheckBox)
    , m_model(new RegistrationModel(RegistrationModel::Numbers::None, this))
    , m_list(new RegistrationList(RegistrationModel::PersonRole))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_tools(new QWidget)
    , m_childrenLabel(new QLabel)
    , m_children(new QSpinBox)
    , m_remove(new QPushButton)
    , m_open(new QPushButton)
{
    build();
    connectParts();
}

void RegisteredTab::build()
{
    m_add->setObjectName(u"event.registered.add"_s);
    m_free->setObjectName(u"event.registered.free"_s);
    m_told->setObjectName(u"event.registered.told"_s);
    m_order->setObjectName(u"event.registered.order"_s);
    m_withCancelled->setObjectName(u"event.registered.withCancelled"_s);
    m_list->setObjectName(u"event.registered"_s);
    m_children->setObjectName(u"event.registered.children"_s);
    m_remove->setObjectName(u"event.registered.remove"_s);
    m_open->setObjectName(u"event.registered.open"_s);
    m_places->setObjectName(u"event.registered.places"_s);
    m_places->setWordWrap(true);
    setFontRole(m_places, FontRole::BaseBold);
    m_free->hide();
    m_told->hide();
    m_order->addItems({QString(), QString()});
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kRowsAtLeast * kRowHeight);
    m_empty->setIconName(u"people"_s);
    m_children->setRange(0, domain::kMostChildren);
    m_childrenLabel->setBuddy(m_children);
    m_remove->setIcon(icon(u"cross"_s));
    m_open->setIcon(icon(u"person"_s));

    auto* order = new FlowLayout;
    order->addWidget(m_order);
    order->addWidget(m_withCancelled);
    auto* children = new QWidget;
    auto* pair = new QHBoxLayout(children);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(m_childrenLabel);
    pair->addWidget(m_children);
    auto* tools = new FlowLayout(m_tools);
    tools->addWidget(children);
    tools->addWidget(m_remove);
    tools->addWidget(m_open);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* area = new ColumnArea;
    auto* column = area->column();
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_places);
    column->addWidget(m_add);
    column->addWidget(m_free);
    column->addWidget(m_told);
    column->addLayout(order);
    column->addWidget(m_stack, 1);
    column->addWidget(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void RegisteredTab::connectParts()
{
    m_list->installEventFilter(this);
    connect(m_add, &PersonPicker::picked, this, &RegisteredTab::add);
    connect(m_add, &PersonPicker::newRequested, this, &RegisteredTab::addNewcomer);
    connect(m_free, &InlineBar::acted, this, &RegisteredTab::accept);
    connect(m_empty, &EmptyState::acted, this, &RegisteredTab::enter);
    connect(m_order, &QComboBox::currentIndexChanged, this, &RegisteredTab::fill);
    connect(m_withCancelled, &QCheckBox::toggled, this, &RegisteredTab::fill);
    connect(m_list, &InstantList::currentIdChanged, this, &RegisteredTab::showChosen);
    connect(m_list, &RegistrationList::removeRequested, this, &RegisteredTab::remove);
    connect(m_list, &RegistrationList::stepped, this, [this](int step) {
        if (m_children->isEnabled())
            changeChildren(qBound(0, m_children->value() + step, domain::kMostChildren));
    });
    connect(m_children, &QSpinBox::valueChanged, this, &RegisteredTab::changeChildren);
    connect(m_remove, &QPushButton::clicked, this, &RegisteredTab::remove);
    const auto open = [this] {
        const auto uid = storage::RowStore(database()).uidOf(u"person", chosen());
        if (uid)
            Q_EMIT openRequested(u"people/"_s + uid.value().toString());
    };
    connect(m_list, &InstantList::opened, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
}

QString RegisteredTab::title(const domain::EventId& event) const
{
    const auto key = keyOf(event);
    const auto places = storage::RegistrationRepository(database()).places(key);
    if (key == 0 || !places)
        return tr("Registered", "tab of an event: people");
    //: Tab of an event: "Registered 14/20"
    return tr("Registered %1").arg(RegistrationWords::count(places.value()));
}

void RegisteredTab::retranslate()
{
    m_add->setPrompt(tr("Register: name, phone, badge…"));
    m_list->setAccessibleName(tr("Registered people"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setItemText(ByName, tr("By name"));
    m_order->setItemText(ByTime, tr("By time of registration"));
    m_empty->setSentence(tr("Nobody is registered yet. A name is enough."));
    m_empty->setAct(tr("Register somebody"), u"plus"_s);
    m_childrenLabel->setText(tr("&Children"));
    m_remove->setText(tr("Take out", "somebody from the registered people"));
    setKeyHint(m_remove, keyText(QKeySequence(Qt::Key_Delete)));
    m_open->setText(tr("Open", "verb: show the person's page"));
    if (event() != 0)
        fill();
}

void RegisteredTab::enter()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

qint64 RegisteredTab::chosen() const
{
    return m_list->currentId().toLongLong();
}

void RegisteredTab::fill()
{
    if (event() == 0)
        return;
    const auto all
        = storage::RegistrationRepository(database()).ofEvent(event(), interfaceLanguage());
    if (!all) {
        Q_EMIT failed(sentenceFor(all.error()));
        return;
    }
    m_all.clear();
    int cancelled = 0;
    for (const auto& line : all.value()) {
        m_all.insert(line.person, line);
        cancelled += line.state == RegistrationState::Cancelled ? 1 : 0;
    }
    m_withCancelled->setVisible(cancelled > 0);
    m_withCancelled->setText(tr("Also %n who cancelled", nullptr, cancelled));
    m_model->show(shown(all.value()));
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_list) : m_empty);
    m_tools->setVisible(some);
    m_order->setVisible(some);
    showPlaces();
    showChosen();
}

QList<RegistrationLine> RegisteredTab::shown(const QList<RegistrationLine>& all) const
{
    QList<RegistrationLine> lines;
    for (const auto& line : all) {
        const bool cancelled = line.state == RegistrationState::Cancelled;
        if (line.state == RegistrationState::Registered
            || (cancelled && m_withCancelled->isChecked()))
            lines.append(line);
    }
    if (m_order->currentIndex() == ByTime)
        std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
            return a.state != b.state ? a.state < b.state : a.registeredAt < b.registeredAt;
        });
    return lines;
}

void RegisteredTab::showPlaces()
{
    const auto places = storage::RegistrationRepository(database()).places(event());
    m_places->setText(places ? RegistrationWords::places(places.value())
                             : sentenceFor(places.error()));
    m_proposal = RegistrationService::proposal(database(), event()).valueOr({});
    if (!m_proposal)
        return m_free->clear();
    m_free->tell(RegistrationWords::proposal(*m_proposal), tr("Give it"),
                 keyText(QKeySequence(Qt::Key_Return)));
}

void RegisteredTab::showChosen()
{
    const auto* line = m_model->line(chosen());
    const bool registered = line && line->state != RegistrationState::Cancelled;
    const QSignalBlocker quiet(m_children);
    m_children->setValue(line ? line->children : 0);
    m_children->setEnabled(registered);
    m_remove->setEnabled(registered);
    m_open->setEnabled(line != nullptr);
}

// What a PersonPicker says of somebody.
QString RegisteredTab::standing(qint64 person) const
{
    const auto found = m_all.constFind(person);
    if (found == m_all.constEnd())
        return {};
    return RegistrationWords::state(found->state);
}

// The list before Enter opens somebody: a place that came free is given first.
bool RegisteredTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && m_proposal) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            accept();
            return true;
        }
    }
    return EventPart::eventFilter(watched, event);
}

void RegisteredTab::add(const QByteArray& uid)
{
    const auto person = storage::RowStore(database()).idOf(u"person", Uid::fromBytes(uid));
    if (!person) {
        Q_EMIT failed(sentenceFor(person.error()));
        return;
    }
    write<RegistrationOutcome>(
        [event = event(), person = person.value()](storage::Profile& profile) {
            return RegistrationService(profile).add(event, person);
        },
        [this](const RegistrationOutcome& outcome) { tell(outcome); });
}

void RegisteredTab::addNewcomer(const QString& typed)
{
    write<RegistrationOutcome>(
        [event = event(), typed](storage::Profile& profile) {
            return RegistrationService(profile).addNewcomer(event, typed);
        },
        [this](const RegistrationOutcome& outcome) { tell(outcome); });
}

void RegisteredTab::tell(const RegistrationOutcome& outcome)
{
    const auto sentence = RegistrationWords::outcome(outcome);
    m_told->clear();
    // what is not as expected stands where one looks, besides the bar with Undo
    if (outcome.what == RegistrationOutcome::What::Waiting
        || outcome.what == RegistrationOutcome::What::WaitingForChildcare)
        m_told->tell(InlineBar::Kind::Warning, sentence);
    if (outcome.act == 0)
        m_told->tell(InlineBar::Kind::Info, sentence);
    else
        Q_EMIT acted(sentence);
}

void RegisteredTab::remove()
{
    const auto person = chosen();
    if (person == 0 || !m_remove->isEnabled())
        return;
    write<RegistrationOutcome>(
        [event = event(), person](storage::Profile& profile) {
            return RegistrationService(profile).cancel(event, person);
        },
        [this](const RegistrationOutcome& outcome) { tell(outcome); });
}

void RegisteredTab::changeChildren(int children)
{
    const auto* line = m_model->line(chosen());
    if (!line || line->children == children)
        return;
    write<RegistrationOutcome>(
        [event = event(), person = line->person, children,
         remark = line->remark](storage::Profile& profile) {
            return RegistrationService(profile).change(event, person, children, remark);
        },
        [this, children](const RegistrationOutcome& outcome) {
            m_told->clear();
            if (outcome.what == RegistrationOutcome::What::WaitingForChildcare)
                m_told->tell(InlineBar::Kind::Warning, RegistrationWords::outcome(outcome));
            //: %1 = name
            Q_EMIT acted(tr("%1: %n children come along.", nullptr, children).arg(outcome.name));
        });
}

void RegisteredTab::accept()
{
    if (!m_proposal)
        return;
    write<RegistrationOutcome>(
        [event = event(), person = m_proposal->person](storage::Profile& profile) {
            return RegistrationService(profile).promote(event, person);
        },
        [this](const RegistrationOutcome& outcome) { tell(outcome); });
}

}  // namespace kaasa::ui
