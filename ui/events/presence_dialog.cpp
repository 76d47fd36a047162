// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/presence_dialog.h"

#include "core/domain/companion.h"
#include "ui/events/attendance_words.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kMostMinutes = 24 * 60;
constexpr int kLongestNote = 400;

}  // namespace

int minutesFromTyped(const QString& typed)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):([0-5]\\d)$"_s);
    static const QRegularExpression minutes(u"^(\\d{1,4})\\s*(min|мин)\\.?$"_s);
    const auto text = typed.trimmed();
    double value = -1;
    if (const auto match = clock.match(text); match.hasMatch()) {
        value = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    } else if (const auto plain = minutes.match(text); plain.hasMatch()) {
        value = plain.captured(1).toInt();
    } else {
        bool isNumber = false;
        value = QString(text).replace(u',', u'.').toDouble(&isNumber) * 60;
        if (!isNumber)
            return -1;
    }
    return value < 0 || value > kMostMinutes ? -1 : qRound(value);
}

PresenceDialog::PresenceDialog(const QString& title, const storage::Presence& presence, int counted,
                               QWidget* parent)
    : QDialog(parent)
    , m_presence(presence)
    , m_state(new QComboBox)
    , m_hours(new QLineEdit)
    , m_children(new QSpinBox)
    , m_note(new QLineEdit(presence.note))
{
    setWindowTitle(tr("Hours and note"));
    m_state->setObjectName(u"presence.state"_s);
    m_hours->setObjectName(u"presence.hours"_s);
    m_children->setObjectName(u"presence.children"_s);
    m_note->setObjectName(u"presence.note"_s);
    for (const auto state : allOf<domain::AttendanceState>())
        m_state->addItem(AttendanceWords::word(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(presence.state)));
    if (presence.minutes)
        m_hours->setText(formats().hours(*presence.minutes));
    m_children->setRange(0, domain::kMostChildren);
    m_children->setValue(presence.children);
    m_note->setMaxLength(kLongestNote);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    auto* head = new QLabel(title, this);
    head->setWordWrap(true);
    setFontRole(head, FontRole::Section);
    setShowsData(head);
    layout->addWidget(head);
    const auto add = [&](QWidget* field, const QString& label) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
        return row;
    };
    m_hoursRow = add(m_hours, tr("Hours"));
    //: %1 = hours that the meeting counts for this person
    m_hoursRow->setHint(tr("Empty: %1, as the meeting counts").arg(formats().hours(counted)));
    add(m_note, tr("Note"));
    add(m_children, tr("Children who came along"));
    add(m_state, tr("State"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &PresenceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PresenceDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

void PresenceDialog::accept()
{
    const auto typed = m_hours->text().trimmed();
    const auto minutes = minutesFromTyped(typed);
    if (!typed.isEmpty() && minutes < 0) {
        m_hoursRow->setError(
            tr("“%1” is not a number of hours up to 24. Write 1,5 or 1:30.").arg(typed));
        return m_hours->setFocus();
    }
    m_presence.minutes = typed.isEmpty() ? std::nullopt : std::optional(minutes);
    m_presence.state = domain::AttendanceState(m_state->currentData().toInt());
    m_presence.children = m_children->value();
    m_presence.note = m_note->text().simplified();
    QDialog::accept();
}

}  // namespace kaasa::ui
