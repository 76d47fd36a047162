// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/waiting_tab.h"

#include "core/services/waiting_list_service.h"
#include "ui/events/reason_dialog.h"
#include "ui/events/registration_list.h"
#include "ui/events/registration_model.h"
#include "ui/events/registration_words.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::RegistrationOutcome;
using services::RegistrationService;

namespace {

constexpr int kRowsAtLeast = 4;
constexpr int kRowHeight = 56;

}  // namespace

WaitingTab::WaitingTab(const AppContext& context, QWidget* parent)
    : EventPart(context, parent)
    , m_places(new QLabel)
    , m_told(new InlineBar)
    , m_model(new RegistrationModel(RegistrationModel::Numbers::FromOne, this))
    , m_list(new RegistrationList(RegistrationModel::PersonRole))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_tools(new QWidget)
    , m_take(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_remove(new QPushButton)
{
    build();
    connectParts();
}

void WaitingTab::build()
{
    m_places->setObjectName(u"event.waiting.places"_s);
    m_told->setObjectName(u"event.waiting.told"_s);
    m_list->setObjectName(u"event.waiting"_s);
    m_take->setObjectName(u"event.waiting.take"_s);
    m_up->setObjectName(u"event.waiting.up"_s);
    m_down->setObjectName(u"event.waiting.down"_s);
    m_remove->setObjectName(u"event.waiting.remove"_s);
    m_places->setWordWrap(true);
    setFontRole(m_places, FontRole::BaseBold);
    m_told->hide();
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kRowsAtLeast * kRowHeight);
    m_empty->setIconName(u"clock"_s);
    m_take->setIcon(icon(u"check"_s));
    m_remove->setIcon(icon(u"cross"_s));
    auto* tools = new FlowLayout(m_tools);
    for (auto* button : {m_take, m_up, m_down, m_remove})
        tools->addWidget(button);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* area = new ColumnArea;
    auto* column = area->column();
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_places);
    column->addWidget(m_told);
    column->addWidget(m_stack, 1);
    column->addWidget(m_tools);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void WaitingTab::connectParts()
{
    connect(m_list, &InstantList::currentIdChanged, this, &WaitingTab::showChosen);
    connect(m_list, &InstantList::opened, this, [this] { take(); });
    connect(m_list, &RegistrationList::removeRequested, this, &WaitingTab::remove);
    connect(m_list, &RegistrationList::stepped, this, [this](int step) { move(-step); });
    connect(m_take, &QPushButton::clicked, this, [this] { take(); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &WaitingTab::remove);
    connect(m_told, &InlineBar::acted, this, &WaitingTab::letIn);
    connect(m_empty, &EmptyState::acted, this, [this] { openTab(u"registered"_s); });
}

QString WaitingTab::title(const domain::EventId& event) const
{
    const auto key = keyOf(event);
    const auto places = storage::RegistrationRepository(database()).places(key);
    const int waiting
        = key != 0 && places ? places.value().waiting + places.value().waitingForChildcare : 0;
    //: Tab of an event: "Waiting 2"
    return waiting == 0 ? tr("Waiting", "tab of an event: people") : tr("Waiting %1").arg(waiting);
}

void WaitingTab::retranslate()
{
    m_list->setAccessibleName(tr("Waiting list"));
    m_empty->setSentence(tr("Nobody waits for a place."));
    m_empty->setAct(tr("See who is registered"), u"people"_s);
    m_take->setText(tr("Give a place"));
    m_up->setText(tr("Up", "in the waiting list"));
    m_down->setText(tr("Down", "in the waiting list"));
    m_remove->setText(tr("Take out", "somebody from the waiting list"));
    setKeyHint(m_take, keyText(QKeySequence(Qt::Key_Return)));
    setKeyHint(m_up, keyText(QKeySequence(Qt::CTRL | Qt::Key_Up)));
    setKeyHint(m_down, keyText(QKeySequence(Qt::CTRL | Qt::Key_Down)));
    setKeyHint(m_remove, keyText(QKeySequence(Qt::Key_Delete)));
    if (event() != 0)
        fill();
}

void WaitingTab::enter()
{
    if (m_model->rowCount() > 0)
        m_list->enter();
    else
        m_empty->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

qint64 WaitingTab::chosen() const
{
    return m_list->currentId().toLongLong();
}

void WaitingTab::fill()
{
    storage::RegistrationRepository registrations(database());
    const auto queue = registrations.queueOf(event());
    const auto places = registrations.places(event());
    if (!queue || !places) {
        Q_EMIT failed(sentenceFor(queue ? places.error() : queue.error()));
        return;
    }
    m_places->setText(RegistrationWords::places(places.value()));
    m_model->show(queue.value());
    const bool some = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_list) : m_empty);
    m_tools->setVisible(some);
    if (some && chosen() == 0)
        m_list->choose(queue.value().first().person);
    showChosen();
}

void WaitingTab::showChosen()
{
    const auto row = m_list->currentIndex().row();
    const bool some = chosen() != 0 && row >= 0;
    m_take->setEnabled(some);
    m_remove->setEnabled(some);
    m_up->setEnabled(some && row > 0);
    m_down->setEnabled(some && row + 1 < m_model->rowCount());
    if (m_refused != chosen()) {
        m_refused = 0;
        m_told->clear();
    }
}

void WaitingTab::move(int steps)
{
    const auto* line = m_model->line(chosen());
    if (!line)
        return;
    const auto position = m_list->currentIndex().row() + 1 + steps;
    write<qint64>(
        [event = event(), person = line->person, steps](storage::Profile& profile) {
            return services::WaitingListService(profile).move(event, person, steps);
        },
        [this, name = line->name, position](const qint64& act) {
            if (act != 0)
                //: %1 = name, %2 = new rank in the waiting list
                Q_EMIT acted(tr("%1 is number %2 now.").arg(name).arg(position));
        });
}

void WaitingTab::take(const QString& overReason)
{
    const auto person = chosen();
    if (person == 0)
        return;
    write<RegistrationOutcome>(
        [event = event(), person, overReason](storage::Profile& profile) {
            return RegistrationService(profile).promote(event, person, overReason);
        },
        [this, person](const RegistrationOutcome& outcome) {
            m_refused = outcome.what == RegistrationOutcome::What::Full ? person : 0;
            tell(outcome);
        });
}

void WaitingTab::letIn()
{
    ReasonDialog dialog(tr("Let in over capacity"),
                        tr("Stands in the list of registered people and in History."), this);
    if (dialog.exec() == QDialog::Accepted)
        take(dialog.reason());
}

void WaitingTab::remove()
{
    const auto person = chosen();
    if (person == 0)
        return;
    write<RegistrationOutcome>(
        [event = event(), person](storage::Profile& profile) {
            return RegistrationService(profile).cancel(event, person);
        },
        [this](const RegistrationOutcome& outcome) { tell(outcome); });
}

void WaitingTab::tell(const RegistrationOutcome& outcome)
{
    const auto sentence = RegistrationWords::outcome(outcome);
    m_told->clear();
    if (outcome.what == RegistrationOutcome::What::Full)
        m_told->tell(InlineBar::Kind::Warning, sentence, tr("Let in all the same…"));
    else if (outcome.act == 0)
        m_told->tell(InlineBar::Kind::Info, sentence);
    else
        Q_EMIT acted(sentence);
}

}  // namespace kaasa::ui
