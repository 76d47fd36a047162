// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_header.h"

#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 32;

QLabel* dataLabel(const QString& name, FontRole role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setFontRole(label, role);
    setShowsData(label);
    return label;
}

}  // namespace

DeskHeader::DeskHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_leave(new QPushButton(icon(u"back"_s), {}, this))
    , m_title(dataLabel(u"desk.title"_s, FontRole::Page, this))
    , m_when(dataLabel(u"desk.when"_s, FontRole::Base, this))
    , m_alsoOn(dataLabel(u"desk.alsoOn"_s, FontRole::Base, this))
    , m_stored(new QWidget(this))
    , m_storedMark(new StatusMark(m_stored))
    , m_storedText(new QLabel(m_stored))
    , m_more(new QPushButton(icon(u"more"_s), {}, this))
    , m_lock(new QPushButton(icon(u"lock"_s), {}, this))
{
    setTone(m_when, Tone::Muted);
    setTone(m_alsoOn, Tone::Accent);
    m_alsoOn->hide();
    m_storedText->setObjectName(u"desk.stored"_s);
    m_storedText->setWordWrap(true);
    setTone(m_storedText, Tone::Muted);
    auto* stored = new QHBoxLayout(m_stored);
    stored->setContentsMargins(0, 0, 0, 0);
    stored->setSpacing(8);
    stored->addWidget(m_storedMark);
    stored->addWidget(m_storedText, 1);
    m_leave->setObjectName(u"desk.leave"_s);
    m_more->setObjectName(u"desk.more"_s);
    m_lock->setObjectName(u"desk.lock"_s);
    for (auto* button : {m_leave, m_more, m_lock}) {
        setDeskSized(button);
        button->setFocusPolicy(Qt::TabFocus);
    }
    setRole(m_leave, Role::Flat);
    setKeyHint(m_lock, keyText(QKeySequence(u"Ctrl+L"_s)));
    connect(m_leave, &QPushButton::clicked, this, &DeskHeader::leaveRequested);
    connect(m_lock, &QPushButton::clicked, this, &DeskHeader::lockRequested);

    m_words->setSpacing(0);
    m_words->addWidget(m_title);
    m_words->addWidget(m_when);
    m_words->addWidget(m_alsoOn);
    m_row->setContentsMargins(kEdge, 12, kEdge, 12);
    m_row->setSpacing(16);
    m_row->addWidget(m_leave);
    m_row->addLayout(m_words, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_lock);
    retranslate();
}

void DeskHeader::setMeeting(const QString& title, const QString& when)
{
    m_title->setText(title);
    m_when->setText(when);
    m_when->setVisible(!when.isEmpty());
    fit();
}

// Whether all is stored stands before the buttons; with little room it is a line of the words, and
// only when something is not.
void DeskHeader::fit()
{
    const auto wide
        = [](const QLabel* label) { return label->fontMetrics().horizontalAdvance(label->text()); };
    const int words = qMax(wide(m_title), wide(m_when));
    const int stored = m_storedMark->sizeHint().width() + 8 + wide(m_storedText);
    int needed = words + stored + 2 * kEdge + 4 * m_row->spacing();
    for (const auto* button : {m_leave, m_more, m_lock})
        needed += button->isHidden() ? 0 : button->sizeHint().width();
    const bool inRow = needed <= width();
    m_stored->setVisible(inRow || m_waiting > 0);
    if (inRow ? m_row->indexOf(m_stored) >= 0 : m_words->indexOf(m_stored) >= 0)
        return;
    m_row->removeWidget(m_stored);
    m_words->removeWidget(m_stored);
    m_storedText->setWordWrap(!inRow);
    if (inRow)
        m_row->insertWidget(2, m_stored);
    else
        m_words->addWidget(m_stored);
}

void DeskHeader::setAlsoOn(const QString& sentence)
{
    m_alsoOn->setText(sentence);
    m_alsoOn->setVisible(!sentence.isEmpty());
}

void DeskHeader::setWaiting(int waiting)
{
    m_waiting = waiting;
    m_storedMark->set(waiting == 0 ? StatusShape::Disc : StatusShape::Octagon, {});
    m_storedText->setText(waiting == 0 ? tr("Works without internet. All is stored.")
                                       : tr("Not stored yet: %n", nullptr, waiting));
    setTone(m_storedText, waiting == 0 ? Tone::Muted : Tone::Danger);
    fit();
}

void DeskHeader::setLocked(bool locked)
{
    m_locked = locked;
    m_leave->setVisible(!locked);
    m_more->setVisible(!locked);
    m_lock->setText(locked ? tr("Unlock", "verb, button") : tr("Lock", "verb, button"));
    m_lock->setIcon(icon(locked ? u"key"_s : u"lock"_s));
    fit();
}

void DeskHeader::retranslate()
{
    m_leave->setAccessibleName(tr("Leave the desk"));
    m_leave->setToolTip(tr("Leave the desk"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    setWaiting(m_waiting);
    setLocked(m_locked);
}

void DeskHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void DeskHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DeskHeader::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().side);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
