// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_finder.h"

#include "ui/desk/desk_door.h"
#include "ui/desk/desk_field.h"
#include "ui/desk/desk_result_list.h"
#include "ui/desk/desk_result_model.h"
#include "ui/desk/desk_row_delegate.h"
#include "ui/shared/card.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::DeskPerson;
using storage::DeskSearch;
using storage::DeskStanding;

namespace {

constexpr int kReadingMs = 500;  // nobody reads a row and reaches for its number sooner

// As far as rows have numbers.
bool isSameStart(const QList<DeskPerson>& before, const QList<DeskPerson>& now)
{
    const auto same = [](const DeskPerson& one, const DeskPerson& other) {
        return one.line.key == other.line.key;
    };
    const auto numbered = std::min<qsizetype>(DeskRowDelegate::kNumbered, before.size());
    return now.size() >= numbered
        && std::equal(before.begin(), before.begin() + numbered, now.begin(), same);
}

}  // namespace

DeskFinder::DeskFinder(DeskDoor& door, DeskField& field, QWidget* parent)
    : QWidget(parent)
    , m_door(door)
    , m_field(field)
    , m_heading(new QLabel(this))
    , m_card(new Card(this))
    , m_model(new DeskResultModel(this))
    , m_list(new DeskResultList(m_card))
    , m_keys(new QLabel(this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);  // a burst of keys costs one search
    connect(&m_soon, &QTimer::timeout, this, &DeskFinder::searchNow);
    connect(&m_field, &QLineEdit::textChanged, this, &DeskFinder::onTextChanged);
    connect(m_list, &DeskResultList::marked, this, &DeskFinder::showAct);
    connect(m_list, &DeskResultList::acted, this, [this] {
        m_chosen = true;
        enter();
    });
    connect(m_list, &QListView::clicked, this, [this] { m_chosen = true; });
}

void DeskFinder::build()
{
    m_list->setObjectName(u"desk.result"_s);
    m_list->setModel(m_model);
    m_list->setNumbered(true);
    setFontRole(m_heading, FontRole::Section);
    m_heading->setWordWrap(true);
    m_heading->setObjectName(u"desk.heading"_s);
    m_keys->setWordWrap(true);
    m_keys->setTextFormat(Qt::PlainText);
    setTone(m_keys, Tone::Muted);
    m_card->body()->setContentsMargins(0, 4, 0, 4);  // its corners are round
    m_card->body()->addWidget(m_list);
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_card);
    layout->addWidget(m_keys);
    layout->addStretch(1);
}

// ---- the list follows the text ----------------------------------------------------------------

void DeskFinder::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_stale = true;
    m_soon.start();
}

void DeskFinder::onTextChanged()
{
    m_stale = true;
    m_chosen = false;
    m_movedAt = {};
    m_soon.start();
}

void DeskFinder::searchNow()
{
    if (!m_stale || !m_active)
        return;
    m_stale = false;
    m_soon.stop();
    search();
    m_list->mark(m_field.text().trimmed().isEmpty() || !m_model->person(0) ? -1 : 0);
}

void DeskFinder::search()
{
    const auto typed = m_field.text().simplified();
    if (!m_door.isOpen()) {
        m_model->show({}, {});
        return;
    }
    if (!DeskSearch::isEnough(typed)) {
        showExpected();
        return;
    }
    // what was not read offers no new record either
    const auto found = m_door.find(typed);
    m_model->show(found.valueOr({}), found ? typed : QString());
    m_heading->hide();
    m_keys->show();
    m_card->show();
}

void DeskFinder::showExpected()
{
    const auto people = m_door.expected();
    m_model->show(people, {});
    const int count = int(people.size());
    //: Above the list of those who are registered and not here yet. %n = how many.
    m_heading->setText(tr("Still expected: %n", nullptr, count));
    m_heading->setVisible(count > 0);
    m_card->setVisible(count > 0);
    m_keys->hide();
}

// Whoever reads the list and reaches for a key means the row as she saw it: rows keep their places
// until another text is typed.
void DeskFinder::keepPlaces(const QList<DeskPerson>& before)
{
    auto people = m_model->people();
    QList<DeskPerson> kept;
    for (const auto& seen : before) {
        const int row = m_model->rowOf(seen.line.key);
        const auto now
            = row >= 0 ? Result<DeskPerson>(*m_model->person(row)) : m_door.person(seen.line.key);
        if (now)
            kept.append(now.value());
        people.removeIf([&seen](const auto& one) { return one.line.key == seen.line.key; });
    }
    m_model->show(kept + people, m_model->walkIn());
}

void DeskFinder::refresh()
{
    if (!m_active) {
        m_stale = true;
        return;
    }
    const auto* before = m_stale ? nullptr : m_model->person(m_list->row());
    if (m_stale) {
        searchNow();
        return;
    }
    const auto key = before ? before->line.key : 0;
    const int children = before ? before->children : 0;
    const bool arrived = before && storage::cameToDoor(before->standing);
    const bool walkIn = m_model->isWalkIn(m_list->row());
    const auto people = m_model->people();
    search();
    if (DeskSearch::isEnough(m_field.text().simplified()))
        keepPlaces(people);
    else if (!isSameStart(people, m_model->people()))
        m_movedAt = m_door.now();
    const int row = m_model->rowOf(key);
    if (key != 0 && row >= 0) {
        if (!arrived)
            m_model->setChildren(row, children);
        m_list->mark(row);
    } else if (walkIn) {
        m_list->mark(m_model->rowCount() - 1);
    } else {
        m_list->mark(m_field.text().trimmed().isEmpty() || !m_model->person(0) ? -1 : 0);
    }
}

void DeskFinder::clear()
{
    m_field.clear();
    m_stale = true;
    m_chosen = false;
    searchNow();
    if (m_list->hasFocus())
        m_field.setFocus(Qt::OtherFocusReason);
}

bool DeskFinder::isClear()
{
    searchNow();
    return m_field.text().trimmed().isEmpty() && m_list->row() < 0;
}

// ---- the marked row ---------------------------------------------------------------------------

std::optional<DeskPerson> DeskFinder::marked()
{
    searchNow();
    const auto* person = m_model->person(m_list->row());
    return person ? std::optional(*person) : std::nullopt;
}

void DeskFinder::move(int rows)
{
    searchNow();
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = m_list->row();
    m_list->mark(row < 0 ? (rows > 0 ? 0 : last) : std::clamp(row + rows, 0, last));
    m_chosen = true;
}

void DeskFinder::choose(int number)
{
    const bool wasRead = !m_stale && !movedJustNow();
    searchNow();
    if (number > std::min(DeskRowDelegate::kNumbered, m_model->rowCount()))
        return;
    m_list->mark(number - 1);
    m_chosen = true;
    if (wasRead)
        enter();
}

bool DeskFinder::movedJustNow() const
{
    return m_movedAt.isValid() && std::abs(m_movedAt.msecsTo(m_door.now())) < kReadingMs;
}

void DeskFinder::setChildren(int children)
{
    m_model->setChildren(m_list->row(), children);
}

void DeskFinder::setFull(bool full)
{
    m_full = full;
    showAct();
}

void DeskFinder::showAct()
{
    const auto* person = m_model->person(m_list->row());
    const auto key = tr("Enter", "the key");
    if (!person || storage::cameToDoor(person->standing))
        m_list->setAct({}, {});
    else if (m_full && !person->hasPlace)
        //: Button of the marked row when the room is full.
        m_list->setAct(tr("Waiting list"), key);
    else
        //: Button of the marked row: she is here.
        m_list->setAct(tr("Present", "button: mark the person present"), key);
    m_field.setAccessibleDescription(
        m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(&m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

// ---- Enter ------------------------------------------------------------------------------------

void DeskFinder::enter()
{
    searchNow();
    const auto typed = m_field.text().simplified();
    if (m_model->isWalkIn(m_list->row())) {
        Q_EMIT walkInRequested();
        return;
    }
    // one letter has narrowed nothing: the row on top is not meant
    if (!typed.isEmpty() && !DeskSearch::isEnough(typed))
        return;
    const auto* marked = m_model->person(m_list->row());
    if (!marked) {
        if (DeskSearch::isEnough(typed) && !m_door.fault())
            Q_EMIT nobodyFound(typed);
        return;
    }
    const auto person = *marked;
    if (!m_chosen && mustChoose(person))
        Q_EMIT choiceNeeded();
    else
        Q_EMIT entered(person);
}

// Enter goes into the list when another person is shown by the same name, on the list or not yet.
bool DeskFinder::mustChoose(const DeskPerson& person)
{
    const auto same = m_door.namesakesOf(person);
    if (!same || same.value().size() < 2)
        return false;
    const bool allShown
        = std::all_of(same.value().begin(), same.value().end(), [this](const DeskPerson& other) {
              return m_model->rowOf(other.line.key) >= 0;
          });
    if (!allShown)
        m_model->show(same.value(), m_field.text().simplified());
    m_list->mark(std::max(0, m_model->rowOf(person.line.key)));
    m_list->setFocus(Qt::OtherFocusReason);
    m_chosen = true;
    return true;
}

void DeskFinder::retranslate()
{
    m_list->setAccessibleName(tr("People found"));
    //: Under the list of people at the desk: what keys do with the marked one.
    m_keys->setText(tr("Alt+1…6 present    ↑ ↓ choose    F6 late    F7 excused    F8 leaves    "
                       "Ctrl+↑ a child more"));
    m_model->retranslate();
    refresh();
    showAct();
}

}  // namespace kaasa::ui
