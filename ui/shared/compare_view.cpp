// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/compare_view.h"

#include "ui/shared/tab_stop.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 0, 16, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
}

bool CompareView::differs(const Field& field)
{
    return std::any_of(field.values.begin(), field.values.end(),
                       [&](const QString& value) { return value != field.values.first(); });
}

void CompareView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    build();
}

void CompareView::setColumns(const QStringList& titles)
{
    m_titles = titles;
    build();
}

void CompareView::setFields(const QList<Field>& fields)
{
    m_fields = fields;
    build();
}

int CompareView::chosen(const QString& fieldId) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field& field) { return field.id == fieldId; });
    return found == m_fields.end() ? 0 : found->chosen;
}

void CompareView::chooseAll(int column)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (auto* button = m_groups.at(i) ? m_groups.at(i)->button(column) : nullptr)
            button->click();
    }
}

void CompareView::build()
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    qDeleteAll(m_groups);
    m_groups.clear();
    const auto label = [this](const QString& text, FontRole role, Tone tone) {
        auto* words = new QLabel(text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setMinimumHeight(36);
        setFontRole(words, role);
        setTone(words, tone);
        return words;
    };
    for (int column = 0; column < m_titles.size(); ++column) {
        m_grid->addWidget(label(m_titles.at(column), FontRole::CaptionBold, Tone::Muted), 0,
                          column + 1);
        m_grid->setColumnStretch(column + 1, 1);
    }
    for (int row = 0; row < m_fields.size(); ++row) {
        const auto& field = m_fields.at(row);
        m_grid->addWidget(label(field.label, FontRole::Base, Tone::Muted), row + 1, 0);
        auto* group = differs(field) && !m_readOnly ? new QButtonGroup(this) : nullptr;
        m_groups.append(group);
        for (int column = 0; column < field.values.size(); ++column) {
            const auto value = field.values.at(column);
            //: A value that one of two records does not have
            const auto shown = value.isEmpty() ? tr("none") : value;
            if (!group) {
                m_grid->addWidget(label(shown, FontRole::Base, Tone::Plain), row + 1, column + 1);
                continue;
            }
            auto* choice = new QRadioButton(QString(shown).replace(u'&', u"&&"_s), this);
            //: Spoken: field, its value, whose it is
            choice->setAccessibleName(
                tr("%1: %2, %3").arg(field.label, shown, m_titles.value(column)));
            choice->setMinimumHeight(36);
            setShowsData(choice);
            group->addButton(choice, column);
            m_grid->addWidget(choice, row + 1, column + 1);
        }
        if (!group)
            continue;
        if (auto* choice = group->button(field.chosen))
            choice->setChecked(true);
        keepTabOnChosen(group);
        connect(group, &QButtonGroup::idClicked, this, [this, row](int column) {
            m_fields[row].chosen = column;
            Q_EMIT choiceChanged(m_fields.at(row).id, column);
        });
    }
    update();
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    const auto column = event->key() - Qt::Key_1;
    for (auto* group : std::as_const(m_groups)) {
        if (group && group->buttons().contains(QApplication::focusWidget()) && column >= 0
            && group->button(column)) {
            group->button(column)->setFocus();
            group->button(column)->click();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void CompareView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    for (int row = 0; row <= m_fields.size(); ++row) {
        // By the widgets: the layout does not know its rows once words wrap.
        const auto place = [&](int column) {
            const auto* item = m_grid->itemAtPosition(row, column);
            return item ? item->geometry() : QRect();
        };
        QRect values;
        for (int column = 1; column <= m_titles.size(); ++column)
            values = values.united(place(column));
        const auto height = values.united(place(0));
        values.setTop(height.top());
        values.setBottom(height.bottom());
        if (layoutDirection() == Qt::RightToLeft)
            values.setLeft(0);
        else
            values.setRight(width());
        if (row > 0 && differs(m_fields.at(row - 1)))
            painter.fillRect(values.adjusted(-12, 0, 12, 0), tokens().warningTint);
        paintLine(&painter, 0, values.bottom(), width(),
                  row == 0 ? tokens().border : tokens().line);
    }
}

}  // namespace kaasa::ui
