// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/ready_step.h"

#include "ui/shared/inline_bar.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ReadyStep::ReadyStep(QWidget* parent)
    : SetupStep(parent)
    , m_import(new QPushButton(icon(u"import"_s), {}))
    , m_event(new QPushButton(icon(u"calendar"_s), {}))
    , m_look(new QPushButton(icon(u"home"_s), {}))
    , m_place(new QLabel)
    , m_fault(new InlineBar(InlineBar::Kind::Error))
{
    m_import->setObjectName(u"start.import"_s);
    m_event->setObjectName(u"start.event"_s);
    m_look->setObjectName(u"start.look"_s);
    m_fault->setObjectName(u"start.fault"_s);
    m_place->setWordWrap(true);
    setFontRole(m_place, FontRole::Caption);
    setTone(m_place, Tone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const QList<std::pair<QPushButton*, QString>> ways{
        {m_import, u"import"_s}, {m_event, u"events/new"_s}, {m_look, u"home"_s}};
    for (const auto& [button, address] : ways) {
        layout->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this,
                [this, address = address] { Q_EMIT chosen(address); });
    }
    layout->addWidget(m_place);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    m_fault->hide();
    retranslate();
}

QString ReadyStep::lead() const
{
    return tr("What would you like to do first?");
}

void ReadyStep::retranslate()
{
    m_import->setText(tr("Import a list of people"));
    m_event->setText(tr("Create the first event"));
    m_look->setText(tr("Look around"));
    //: %1 is a file
    m_place->setText(
        m_path.isEmpty()
            ? QString()
            : tr("Your data will lie in this file: %1").arg(QDir::toNativeSeparators(m_path)));
}

void ReadyStep::focusFirst()
{
    m_look->setFocus(Qt::OtherFocusReason);
}

void ReadyStep::setPath(const QString& path)
{
    m_path = path;
    retranslate();
}

void ReadyStep::showFault(const QString& sentence)
{
    m_fault->tell(sentence);
}

}  // namespace kaasa::ui
