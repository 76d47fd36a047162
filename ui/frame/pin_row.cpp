// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/pin_row.h"

#include "core/services/desk_lock.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskLock;

namespace {

constexpr int kEdge = 32;

}  // namespace

PinRow::PinRow(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pin(new QLineEdit)
    , m_row(new FormRow(m_pin, this))
    , m_open(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_pin->setObjectName(u"desk.pin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(DeskLock::kMost);
    m_open->setObjectName(u"desk.open"_s);
    m_cancel->setObjectName(u"desk.pinCancel"_s);
    setRole(m_open, Role::Primary);
    for (auto* widget : {static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_open),
                         static_cast<QWidget*>(m_cancel)})
        setDeskSized(widget);
    setKeyHint(m_cancel, keyText(QKeySequence(Qt::Key_Escape)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kEdge, 16, kEdge, 16);
    layout->setSpacing(12);
    layout->addWidget(m_row, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignTop);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinRow::tryPin);
    connect(m_open, &QPushButton::clicked, this, &PinRow::tryPin);
    connect(m_cancel, &QPushButton::clicked, this, &PinRow::cancelled);
    m_waiting.setInterval(1000);
    connect(&m_waiting, &QTimer::timeout, this, &PinRow::showState);
    hide();
    retranslate();
}

void PinRow::ask()
{
    m_wrong = false;
    m_pin->clear();
    show();
    showState();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void PinRow::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void PinRow::tryPin()
{
    if (m_trying || m_pin->text().isEmpty())
        return;
    m_trying = true;
    m_workspace.write<DeskLock::Answer>(
        Workspace::Priority::Interface, this,
        [pin = m_pin->text()](storage::Profile& profile) { return DeskLock(profile).tryPin(pin); },
        [this](const Result<DeskLock::Answer>& answer) {
            m_trying = false;
            m_pin->clear();
            if (answer && answer.value() == DeskLock::Answer::Opened) {
                m_waiting.stop();
                hide();
                Q_EMIT opened();
                return;
            }
            m_wrong = answer && answer.value() == DeskLock::Answer::Wrong;
            showState();
            if (!answer)
                m_row->setError(sentenceFor(answer.error()));
            m_pin->setFocus(Qt::OtherFocusReason);
        });
}

// "Wrong", how many tries are left, or how long to wait.
void PinRow::showState()
{
    const DeskLock lock(m_workspace.reading());
    const auto until = lock.waitsUntil();
    const auto seconds = until.isValid() ? m_workspace.clock().now().secsTo(until) : 0;
    if (seconds > 0) {
        const int minutes = int((seconds + 59) / 60);
        const int few = int(seconds);
        m_row->setError(seconds > 60
                            ? tr("Too many wrong tries. Wait %n minutes.", nullptr, minutes)
                            : tr("Too many wrong tries. Wait %n seconds.", nullptr, few));
        m_waiting.start();
        return;
    }
    m_waiting.stop();
    const int left = lock.freeTries();
    if (!m_wrong)
        m_row->setError({});
    else if (left > 0)
        m_row->setError(
            tr("This is not the PIN. After %n more wrong tries there is a wait.", nullptr, left));
    else
        m_row->setError(tr("This is not the PIN."));
}

void PinRow::retranslate()
{
    m_row->setLabel(tr("Desk PIN"));
    m_row->setHint(tr("Opens the rest of the program again."));
    m_open->setText(tr("Unlock", "verb, button"));
    m_cancel->setText(tr("Stay at the desk"));
    showState();
}

void PinRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_cancel->isHidden())
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void PinRow::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    if (!m_cancel->isHidden())  // it stands above something
        paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
