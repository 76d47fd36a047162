// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_row_delegate.h"

#include "ui/desk/desk_result_model.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 20;
constexpr int kPadding = 9;
constexpr int kGap = 16;
constexpr int kLeastHeight = 68;
constexpr int kMarkWidth = 5;
constexpr int kNumber = 22;        // at 100 %: the column of numbers
constexpr int kNameShare = 40;     // per cent of the row
constexpr int kNarrowBelow = 520;  // at 100 %: facts come under the name

QFont nameFont(bool bold)
{
    auto font = themeFont(FontRole::DeskRow);
    font.setBold(bold);
    return font;
}

}  // namespace

struct DeskRowDelegate::Lines {
    QString name, second, facts, standing;
    bool below = false;  // facts and standing under the name
    int nameWidth = 0, factsWidth = 0;
    int nameHeight = 0, secondHeight = 0, factsHeight = 0, standingHeight = 0;

    int nameColumn() const { return nameHeight + secondHeight; }
    int factsColumn() const { return factsHeight + standingHeight; }
    int height() const
    {
        return below ? nameColumn() + factsColumn() : qMax(nameColumn(), factsColumn());
    }
};

DeskRowDelegate::Lines DeskRowDelegate::measured(const QModelIndex& index, int width) const
{
    Lines lines;
    lines.name = index.data(Qt::DisplayRole).toString();
    lines.second = index.data(DeskResultModel::SecondNameRole).toString();
    lines.facts = index.data(DeskResultModel::FactsRole).toString();
    QStringList standing{index.data(DeskResultModel::StandingRole).toString(),
                         index.data(DeskResultModel::ChildrenRole).toString()};
    standing.removeAll(QString());
    lines.standing = standing.join(u" · "_s);
    const int room = width - 2 * kEdge - numberWidth() - (m_aside > 0 ? m_aside + kGap : 0);
    lines.below = width < scaled(kNarrowBelow);
    lines.nameWidth = lines.below ? room : room * kNameShare / (m_aside > 0 ? 75 : 100);
    lines.factsWidth = lines.below ? room : room - lines.nameWidth - kGap;
    // Measured bold always: marking a row must not move the ones below.
    lines.nameHeight = m_heights.height(lines.name, lines.nameWidth, FontRole::DeskRow, true);
    lines.secondHeight = m_heights.height(lines.second, lines.nameWidth, FontRole::Base);
    lines.factsHeight = m_heights.height(lines.facts, lines.factsWidth, FontRole::DeskList);
    const bool marked = index.data(DeskResultModel::ShapeRole).isValid();
    lines.standingHeight = m_heights.height(
        lines.standing, lines.factsWidth - (marked ? scaled(12) + 6 : 0), FontRole::Base);
    return lines;
}

int DeskRowDelegate::numberWidth() const
{
    return m_numbered ? scaled(kNumber) : 0;
}

QSize DeskRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto width = view ? view->viewport()->width() : option.rect.width();
    const auto height = index.data(DeskResultModel::IsWalkInRole).toBool()
        ? m_heights.height(index.data().toString(), width - 2 * kEdge - scaled(140),
                           FontRole::DeskRow)
        : measured(index, width).height();
    return {width, qMax(kLeastHeight, height + 2 * kPadding + 1)};
}

void DeskRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto& colors = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        paintSelection(painter, option.rect, option.direction, true, kMarkWidth);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.hover);
    paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(), colors.line);
    if (index.data(DeskResultModel::IsWalkInRole).toBool()) {
        paintWalkIn(painter, option, index);
        painter->restore();
        return;
    }
    const auto lines = measured(index, option.rect.width());
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto alignment
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop))
        | Qt::TextWordWrap | Qt::TextDontClip;
    const auto words
        = [&](const QRect& rect, const QFont& font, const QColor& color, const QString& text) {
              painter->setFont(font);
              painter->setPen(color);
              painter->drawText(mirrored(rect), alignment, text);
          };
    const int x = option.rect.x() + kEdge + numberWidth();
    const int middle = option.rect.y() + option.rect.height() / 2;
    int y = middle - (lines.below ? lines.height() : lines.nameColumn()) / 2;
    if (m_numbered && index.row() < kNumbered) {
        painter->setFont(themeFont(FontRole::Caption));
        painter->setPen(colors.muted);
        painter->drawText(
            mirrored(
                {option.rect.x() + kEdge, y, numberWidth(), QFontMetrics(nameFont(true)).height()}),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
            QString::number(index.row() + 1));
    }
    words({x, y, lines.nameWidth, lines.nameHeight}, nameFont(selected), colors.text, lines.name);
    y += lines.nameHeight;
    words({x, y, lines.nameWidth, lines.secondHeight}, themeFont(FontRole::Base), colors.muted,
          lines.second);
    y += lines.secondHeight;
    int factsX = x;
    if (!lines.below) {
        factsX += lines.nameWidth + kGap;
        y = middle - lines.factsColumn() / 2;
    }
    words({factsX, y, lines.factsWidth, lines.factsHeight}, themeFont(FontRole::DeskList),
          colors.muted, lines.facts);
    y += lines.factsHeight;
    const auto shape = index.data(DeskResultModel::ShapeRole);
    int indent = 0;
    if (shape.isValid()) {
        const int side = scaled(12);
        const QFontMetrics metrics(themeFont(FontRole::Base));
        StatusMark::paintShape(
            painter, mirrored({factsX, y + (metrics.height() - side) / 2, side, side}),
            StatusShape(shape.toInt()), toneColor(StatusMark::toneOf(StatusShape(shape.toInt()))));
        indent = side + 6;
    }
    words({factsX + indent, y, lines.factsWidth - indent, lines.standingHeight},
          themeFont(FontRole::Base), colors.muted, lines.standing);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, option.rect.adjusted(0, 0, 0, -1), 0);
    painter->restore();
}

void DeskRowDelegate::paintWalkIn(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const auto& colors = tokens();
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int side = scaled(24);
    const auto& rect = option.rect;
    paintIcon(painter, mirrored({rect.x() + kEdge, rect.center().y() - side / 2, side, side}),
              u"plus"_s, colors.accent, option.direction);
    const auto key = keyText(QKeySequence(u"Ctrl+Enter"_s));
    const QFontMetrics metrics(themeFont(FontRole::Base));
    const int keyWidth = metrics.horizontalAdvance(key) + 2;
    painter->setFont(themeFont(FontRole::Base));
    painter->setPen(colors.muted);
    painter->drawText(
        mirrored({rect.right() - kEdge - keyWidth, rect.y(), keyWidth, rect.height()}),
        Qt::AlignVCenter | Qt::AlignHCenter, key);
    painter->setFont(nameFont(option.state & QStyle::State_Selected));
    painter->setPen(colors.text);
    const int x = rect.x() + kEdge + side + kGap;
    painter->drawText(
        mirrored({x, rect.y(), rect.right() - kEdge - keyWidth - kGap - x, rect.height()}),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
            | Qt::TextWordWrap,
        index.data().toString());
}

}  // namespace kaasa::ui
