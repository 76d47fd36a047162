// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/lock_curtain.h"

#include "ui/frame/pin_row.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kaasa::ui {

namespace {

constexpr int kWidest = 480;  // px, of the question for the PIN

}  // namespace

LockCurtain::LockCurtain(Workspace& workspace, QWidget& window)
    : QWidget(&window)
    , m_window(window)
    , m_sizeBefore(window.size())
    , m_focus(window.focusWidget())
    , m_title(new QLabel(this))
    , m_pin(new PinRow(workspace, this))
{
    setObjectName(QStringLiteral("frame.curtain"));
    setFontRole(m_title, FontRole::Lead);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_pin->setCancellable(false);
    m_pin->setMaximumWidth(kWidest);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_title);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_pin, 100);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch();
    retranslate();
    connect(m_pin, &PinRow::opened, this, &LockCurtain::opened);
    window.installEventFilter(this);
    cover();
    show();
}

void LockCurtain::takeDown()
{
    hide();
    deleteLater();
    m_window.removeEventFilter(this);
    for (const auto& part : std::as_const(m_parts)) {
        if (part)
            part->setEnabled(true);
    }
    m_window.resize(m_sizeBefore);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

// What lies behind must not answer to Tab, Enter or a shortcut either. A window below a dialog is
// barred already, and disabled it would disable the dialog.
void LockCurtain::ask()
{
    for (auto* part : m_window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part == this || part->isWindow() || !part->isEnabled())
            continue;
        m_parts.append(part);
        part->setEnabled(false);
    }
    m_pin->ask();
    m_window.resize(m_sizeBefore.expandedTo(sizeHint()));
}

void LockCurtain::cover()
{
    setGeometry(m_window.rect());
    raise();
}

void LockCurtain::retranslate()
{
    m_title->setText(tr("Kaasa is locked. What you were typing is kept."));
    m_pin->retranslate();
}

bool LockCurtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded)
        cover();
    else if (event->type() == QEvent::WindowUnblocked)
        ask();  // somebody has closed the dialog instead
    return QWidget::eventFilter(watched, event);
}

void LockCurtain::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Escape would close the dialog behind, and what was typed with it.
void LockCurtain::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void LockCurtain::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter(this).fillRect(rect(), tokens().window);
}

}  // namespace kaasa::ui
