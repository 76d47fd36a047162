// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendance_pane.h"

#include "core/storage/person_search.h"
#include "core/storage/row_store.h"
#include "ui/events/attendance_model.h"
#include "ui/events/attendance_words.h"
#include "ui/events/presence_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_matches.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/grid_view.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;
using services::AttendanceService;

namespace {

constexpr int kRowsAtLeast = 5;
// The sheet of an evening is often begun while people still arrive.
constexpr qint64 kEarlySeconds = 2 * 60 * 60;

}  // namespace

AttendancePane::AttendancePane(Workspace& workspace, domain::AttendanceSource source,
                               QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_source(source)
    , m_model(new AttendanceModel(this))
    , m_grid(new GridView)
    , m_tools(new QWidget)
    , m_all(new QPushButton)
    , m_told(new InlineBar)
    , m_add(new PersonPicker(personMatches(workspace, [this](qint64 person) {
        return m_model->rows().indexOfPerson(person) < 0 ? QString() : tr("in the list");
    })))
{
    build();
    connect(m_grid, &GridView::stateChosen, this, &AttendancePane::mark);
    connect(m_grid, &GridView::columnFillChosen, this, &AttendancePane::fill);
    connect(m_grid, &GridView::detailsRequested, this, &AttendancePane::showDetails);
    connect(m_grid, &QAbstractItemView::activated, this, [this](const QModelIndex& cell) {
        if (cell.row() < rows().size() && rows().row(cell.row()).person == 0)
            m_add->setFocus(Qt::OtherFocusReason);
        else
            showDetails(cell);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttendancePane::remember);
    connect(m_all, &QPushButton::clicked, this, [this] {
        fillMeeting(AttendanceState::Present);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &PersonPicker::picked, this, &AttendancePane::addKnown);
    connect(m_add, &PersonPicker::newRequested, this, &AttendancePane::addNewcomer);
}

void AttendancePane::build()
{
    m_grid->setObjectName(u"event.grid"_s);
    m_all->setObjectName(u"event.grid.all"_s);
    m_add->setObjectName(u"event.grid.add"_s);
    m_all->setIcon(icon(u"check"_s));
    setShowsData(m_grid);  // days in its heads
    m_grid->setModel(m_model);
    m_grid->setFrozenColumns(AttendanceModel::FirstMeetingColumn);
    auto* tools = new FlowLayout(m_tools);
    tools->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tools);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_told);
    layout->addWidget(m_add);
    m_told->setObjectName(u"event.grid.told"_s);
    m_told->hide();
}

// For the pointer; at the keyboard the digits do the same, so they take no tab stop.
void AttendancePane::buildStates()
{
    qDeleteAll(std::exchange(m_stateButtons, {}));
    for (const auto& state : AttendanceWords::states()) {
        if (state.digit < 0)
            continue;
        auto* button
            = new QPushButton(state.empty ? AttendanceWords::clear() : state.word, m_tools);
        button->setObjectName(u"event.grid.state%1"_s.arg(state.digit));
        button->setFocusPolicy(Qt::NoFocus);
        setRole(button, Role::Flat);
        setKeyHint(button, QString::number(state.digit));
        connect(button, &QPushButton::clicked, this,
                [this, value = state.value] { m_grid->choose(value); });
        m_tools->layout()->addWidget(button);
        m_stateButtons.append(button);
    }
}

QWidget* AttendancePane::grid() const
{
    return m_grid;
}

void AttendancePane::addTool(QPushButton* button)
{
    m_tools->layout()->addWidget(button);
}

void AttendancePane::retranslate()
{
    //: On a button: everybody without a mark was at the meeting
    m_all->setText(tr("All present"));
    m_grid->setAccessibleName(tr("Attendance"));
    m_grid->setAccessibleDescription(AttendanceWords::keys());
    m_add->setPrompt(tr("Somebody else came: name…"));
    m_grid->setStates(AttendanceWords::states());
    m_grid->setMinimumHeight(m_grid->verticalHeader()->defaultSectionSize() * (kRowsAtLeast + 1));
    buildStates();
    m_model->retranslate();
}

const AttendanceRows& AttendancePane::rows() const
{
    return m_model->rows();
}

void AttendancePane::show(const AttendanceRows& rows)
{
    const auto cell = m_cell;
    m_model->show(rows);
    if (!m_grid->currentIndex().isValid()) {
        m_cell = cell;
        restore();
    }
    m_add->setVisible(dueMeeting() >= 0);
    m_all->setEnabled(dueMeeting() >= 0);
    Q_EMIT moved();
}

void AttendancePane::remember()
{
    const auto current = m_grid->currentIndex();
    if (!current.isValid() || current.row() >= rows().size())
        return;
    m_cell.row = rows().row(current.row());
    if (const auto meeting = m_model->meetingOf(current.column()); meeting >= 0)
        m_cell.meeting = rows().meetings().at(meeting).key;
    Q_EMIT moved();
}

void AttendancePane::restore()
{
    if (rows().size() == 0)
        return;
    const auto& meetings = rows().meetings();
    const auto same = std::find_if(meetings.begin(), meetings.end(), [this](const auto& meeting) {
        return meeting.key == m_cell.meeting;
    });
    const auto meeting = same == meetings.end() ? dueMeeting() : int(same - meetings.begin());
    auto row = rows().indexOfPerson(m_cell.row.person);
    if (row < 0)
        row = qMax(0, rows().indexOfNumber(m_cell.row.number));
    m_grid->setCurrentIndex(
        m_model->index(row, qMax(0, meeting) + AttendanceModel::FirstMeetingColumn));
}

int AttendancePane::dueMeeting() const
{
    const auto now = m_workspace.clock().now().addSecs(kEarlySeconds);
    int due = -1;
    for (int i = 0; i < rows().meetings().size(); ++i) {
        const auto& session = rows().meetings().at(i).session;
        if (!session.isCancelled() && (due < 0 || session.startsAt <= now))
            due = i;
    }
    return due;
}

int AttendancePane::meeting() const
{
    const auto current = m_model->meetingOf(m_grid->currentIndex().column());
    if (current >= 0 && !rows().meetings().at(current).session.isCancelled())
        return current;
    const auto& meetings = rows().meetings();
    for (int i = 0; i < meetings.size(); ++i) {
        if (meetings.at(i).key == m_cell.meeting && !meetings.at(i).session.isCancelled())
            return i;
    }
    return dueMeeting();
}

int AttendancePane::blankNumber() const
{
    const auto current = m_grid->currentIndex().row();
    if (current >= 0 && current < rows().size() && rows().row(current).person == 0)
        return rows().row(current).number;
    const auto first = rows().blankFrom(0);
    return first < 0 ? 0 : rows().row(first).number;
}

QString AttendancePane::dayOf(int meeting) const
{
    return AttendanceWords::shortDay(
        formats().dayOf(rows().meetings().at(meeting).session.startsAt));
}

void AttendancePane::enter()
{
    if (rows().size() > 0) {
        m_grid->setFocus(Qt::OtherFocusReason);
        m_grid->scrollTo(m_grid->currentIndex());  // its columns have their widths by now
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void AttendancePane::goToRow(int row)
{
    if (row >= 0 && row < rows().size() && meeting() >= 0)
        m_grid->setCurrentIndex(
            m_model->index(row, meeting() + AttendanceModel::FirstMeetingColumn));
    m_grid->setFocus(Qt::OtherFocusReason);
}

template <typename T>
void AttendancePane::write(std::function<Result<T>(storage::Profile&)> job,
                           std::function<void(const T&)> done)
{
    m_workspace.write<T>(Workspace::Priority::Interface, this, std::move(job),
                         [this, done = std::move(done)](const Result<T>& written) {
                             if (written)
                                 done(written.value());
                             else
                                 Q_EMIT failed(sentenceFor(written.error()));
                         });
}

void AttendancePane::tellActed(const QString& sentence)
{
    m_told->clear();
    Q_EMIT acted(sentence);
}

void AttendancePane::mark(const QModelIndex& cell, int value)
{
    const auto column = m_model->meetingOf(cell.column());
    const auto* person = rows().person(cell.row());
    if (column < 0 || !person)
        return;
    const auto session = rows().meetings().at(column).key;
    const auto word
        = value == kNoMark ? tr("no mark") : AttendanceWords::word(AttendanceState(value));
    //: What was marked just now: "26.02: Kalniņa Ēva – absent."
    const auto sentence = tr("%1: %2 – %3.").arg(dayOf(column), person->name, word);
    write<qint64>(
        [=, key = person->key, source = m_source](storage::Profile& profile) {
            AttendanceService marks(profile);
            return value == kNoMark ? marks.clear(session, key)
                                    : marks.setState(session, key, AttendanceState(value), source);
        },
        [this, sentence](const qint64& act) {
            if (act != 0)
                tellActed(sentence);
        });
}

void AttendancePane::fillMeeting(AttendanceState state)
{
    if (meeting() >= 0)
        fill(meeting() + AttendanceModel::FirstMeetingColumn, int(state));
}

void AttendancePane::fill(int column, int value)
{
    const auto meeting = m_model->meetingOf(column);
    if (meeting < 0)
        return;
    const auto day = dayOf(meeting);
    const auto session = rows().meetings().at(meeting).key;
    write<services::FilledMeeting>(
        [=, people = rows().people(), source = m_source](storage::Profile& profile) {
            AttendanceService marks(profile);
            return value == kNoMark
                ? marks.clearMany(session, people, day)
                : marks.fill(session, people, AttendanceState(value), source, day);
        },
        [=, this](const services::FilledMeeting& filled) {
            if (filled.changed == 0)
                m_told->tell(value == kNoMark ? tr("%1: nobody has a mark.").arg(day)
                                              : tr("%1: everybody has a mark already.").arg(day));
            else if (value == kNoMark)
                //: %1 = day; %n = people whose marks were taken away
                tellActed(tr("%1: marks of %n people cleared.", nullptr, filled.changed).arg(day));
            else
                //: %1 = day, %2 = "present"; %n = people
                tellActed(tr("%1: %n people marked “%2”.", nullptr, filled.changed)
                              .arg(day, AttendanceWords::word(AttendanceState(value))));
        });
}

void AttendancePane::showDetails(const QModelIndex& cell)
{
    const auto meeting = m_model->meetingOf(cell.column());
    if (meeting < 0 || !m_grid->isStateCell(cell))
        return;
    const auto& person = *rows().person(cell.row());
    const auto* known = rows().mark(cell.row(), meeting);
    const auto& column = rows().meetings().at(meeting);
    auto presence
        = known ? known->presence : storage::Presence{.session = column.key, .person = person.key};
    PresenceDialog dialog(person.name + u" · "_s + dayOf(meeting), presence,
                          domain::minutesOf(column.session), this);
    if (dialog.exec() != QDialog::Accepted || (known && dialog.presence() == presence))
        return;
    const auto sentence
        = tr("%1: %2 – %3.")
              .arg(dayOf(meeting), person.name, AttendanceWords::word(dialog.presence().state));
    write<qint64>(
        [presence = dialog.presence(), source = m_source](storage::Profile& profile) {
            return AttendanceService(profile).set(presence, source);
        },
        [this, sentence](const qint64&) { tellActed(sentence); });
}

void AttendancePane::addKnown(const QByteArray& uid)
{
    const auto meeting = this->meeting();
    const auto person
        = storage::RowStore(m_workspace.reading().database()).idOf(u"person", Uid::fromBytes(uid));
    if (meeting < 0 || !person)
        return;
    const bool isNew = rows().indexOfPerson(person.value()) < 0;
    const auto number = blankNumber();
    const auto session = rows().meetings().at(meeting).key;
    write<services::MarkedPerson>(
        [=, key = person.value(),
         source = m_source](storage::Profile& profile) -> Result<services::MarkedPerson> {
            AttendanceService marks(profile);
            const auto set = marks.setState(session, key, AttendanceState::Present, source);
            if (!set)
                return set.error();
            const auto lines = storage::PersonSearch(profile.database()).lines({key});
            return services::MarkedPerson{
                .name = lines && !lines.value().isEmpty() ? lines.value().first().name : QString(),
                .act = set.value()};
        },
        [=, this, key = person.value()](const services::MarkedPerson& came) {
            if (isNew)
                Q_EMIT personAdded(key, number);
            if (came.act == 0)
                //: %1 = day, %2 = name
                m_told->tell(
                    tr("%1: %2 is marked as present already.").arg(dayOf(meeting), came.name));
            else
                tellActed(tr("%1: %2 – %3.")
                              .arg(dayOf(meeting), came.name,
                                   AttendanceWords::word(AttendanceState::Present)));
        });
}

void AttendancePane::addNewcomer(const QString& typed)
{
    const auto meeting = this->meeting();
    if (meeting < 0)
        return;
    const auto number = blankNumber();
    write<services::MarkedPerson>(
        [=, session = rows().meetings().at(meeting).key,
         source = m_source](storage::Profile& profile) {
            return AttendanceService(profile).markNewcomer(session, typed, source);
        },
        [=, this](const services::MarkedPerson& came) {
            Q_EMIT personAdded(came.presence.person, number);
            //: %1 = day, %2 = name of a person who was not known before
            tellActed(tr("%1: %2 is new here and was present. Details can be asked later.")
                          .arg(dayOf(meeting), came.name));
        });
}

}  // namespace kaasa::ui
