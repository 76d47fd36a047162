// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/step_list.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace kaasa::ui {
namespace {

constexpr int kDisc = 28;
constexpr int kGap = 12;
constexpr int kRow = 44;

}  // namespace

StepList::StepList(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &StepList::updateGeometry);
}

void StepList::setSteps(const QStringList& names)
{
    m_names = names;
    tell();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    tell();
}

void StepList::tell()
{
    //: %1 is the number of a step, %2 of all steps, %3 its name
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(m_current + 1)
                          .arg(m_names.size())
                          .arg(m_names.value(m_current)));
    updateGeometry();
    update();
}

QSize StepList::sizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(themeFont(FontRole::BaseBold));
    for (const auto& name : m_names)
        widest = qMax(widest, metrics.horizontalAdvance(name));
    return {scaled(kDisc) + kGap + widest, int(m_names.size()) * scaled(kRow)};
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colors = tokens();
    const int disc = scaled(kDisc);
    for (int i = 0; i < m_names.size(); ++i) {
        const bool reached = i <= m_current;
        QRect mark(0, i * scaled(kRow) + (scaled(kRow) - disc) / 2, disc, disc);
        QRect words(disc + kGap, i * scaled(kRow), width() - disc - kGap, scaled(kRow));
        mark = QStyle::visualRect(layoutDirection(), rect(), mark);
        words = QStyle::visualRect(layoutDirection(), rect(), words);
        painter.setPen(reached ? Qt::NoPen : QPen(colors.border, 1));
        painter.setBrush(reached ? QBrush(colors.accent) : Qt::NoBrush);
        painter.drawEllipse(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5));
        if (i < m_current) {
            const int inset = disc / 5;
            paintIcon(&painter, mark.adjusted(inset, inset, -inset, -inset),
                      QStringLiteral("check"), colors.onAccent);
        } else {
            painter.setFont(themeFont(FontRole::Label));
            painter.setPen(reached ? colors.onAccent : colors.muted);
            painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setFont(themeFont(i == m_current ? FontRole::BaseBold : FontRole::Base));
        painter.setPen(reached ? colors.text : colors.muted);
        painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading), m_names.at(i));
    }
}

void StepList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}

}  // namespace kaasa::ui
