// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_walk.h"

#include "tests/ui/pseudo_translator.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

constexpr int kLeastTarget = 32;
constexpr double kLeastContrast = 4.5;
constexpr double kLeastMarkContrast = 3;
constexpr int kRowsLookedAt = 30;

QString path(const QWidget* widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const auto name = widget->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                     : name);
    }
    return names.join(u'/');
}

/// Parts that Qt makes inside its own widgets: the clear button of a field, a view's viewport.
bool isInner(const QWidget* widget)
{
    const auto* parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_") || qobject_cast<const QScrollBar*>(widget)
        || (parent
            && (qobject_cast<const QLineEdit*>(parent)
                || qobject_cast<const QAbstractSpinBox*>(parent)
                || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QTabBar*>(parent)
                || (qobject_cast<const QAbstractItemView*>(parent)
                    && !qobject_cast<const QHeaderView*>(widget))));
}

QList<QWidget*> visibleWidgets(const QWidget& window)
{
    QList<QWidget*> result;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && widget->isVisible() && !isInner(widget))
            result.append(widget);
    }
    return result;
}

bool takesTab(const QWidget* widget)
{
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && !widget->focusProxy();
}

bool hasLetters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); }) > 1;
}

QString nameOf(QWidget* widget)
{
    auto* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The words a widget paints itself, and how much room they have.
struct Words {
    QString text;
    QSize wanted;
    QSize given;
};

QList<Words> wordsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty())
            return {};
        const auto given = label->contentsRect().size();
        if (!label->wordWrap())
            return {{label->text(), label->minimumSizeHint(), label->size()}};
        int longest = 0;
        for (const auto& word : label->text().split(QRegularExpression(u"[\\s\u200B-]"_s)))
            longest = qMax(longest, label->fontMetrics().horizontalAdvance(word));
        return {{label->text(),
                 {longest, label->heightForWidth(label->width()) - 1},
                 {given.width() + 1, label->height()}}};
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        QList<Words> words;
        auto font = bar->font();
        font.setBold(true);
        for (int i = 0; i < bar->count(); ++i) {
            const auto text = bar->tabText(i);
            auto wanted = QFontMetrics(font).size(Qt::TextShowMnemonic, text);
            if (!bar->tabIcon(i).isNull())
                wanted.rwidth() += bar->iconSize().width();
            words.append({text, wanted, bar->tabRect(i).intersected(bar->rect()).size()});
        }
        return words;
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        QList<Words> words;
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const auto text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (!header->isSectionHidden(i) && !text.isEmpty())
                words.append({text,
                              {header->fontMetrics().horizontalAdvance(text) + 16,
                               header->fontMetrics().height()},
                              {header->sectionSize(i), header->height()}});
        }
        return words;
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        return {{combo->currentText(),
                 {combo->fontMetrics().horizontalAdvance(combo->currentText()) + 40,
                  combo->fontMetrics().height()},
                 combo->size()}};
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        if (!field->text().isEmpty() || field->placeholderText().isEmpty())
            return {};
        int icons = 0;
        for (const auto* button : field->findChildren<QAbstractButton*>())
            icons += button->isVisible() ? button->width() : 0;
        return {{field->placeholderText(),
                 {field->fontMetrics().horizontalAdvance(field->placeholderText()) + icons + 16,
                  field->fontMetrics().height()},
                 field->size()}};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return {{button->text(), button->sizeHint(), button->size()}};
    // Widgets of our own that paint words say by their least size what these need.
    if (widget->children().isEmpty() && widget->minimumSizeHint().isValid()
        && !qobject_cast<const QAbstractScrollArea*>(widget))
        return {{widget->accessibleName(), widget->minimumSizeHint(), widget->size()}};
    return {};
}

QString sizes(const Words& words)
{
    return u"“%1” needs %2×%3, has %4×%5"_s.arg(words.text)
        .arg(words.wanted.width())
        .arg(words.wanted.height())
        .arg(words.given.width())
        .arg(words.given.height());
}

/// Cut by something around it that cannot be scrolled to show it.
bool isClipped(const QWidget* widget)
{
    auto rect = widget->rect();
    for (auto* outer = widget; !outer->isWindow(); outer = outer->parentWidget()) {
        const auto* parent = outer->parentWidget();
        rect.translate(outer->pos());
        const auto* area
            = parent ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
        if (area && area->viewport() == parent)
            return rect.left() < 0 || rect.right() > parent->width();  // down and up it scrolls
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(rect))
            return true;
    }
    return false;
}

/// What a person sees of it; QWidget::visibleRegion() leaves out what its own children paint.
QRect seenPart(const QWidget* widget)
{
    auto rect = widget->rect();
    for (; !widget->isWindow(); widget = widget->parentWidget())
        rect = rect.translated(widget->pos()).intersected(widget->parentWidget()->rect());
    return rect;
}

QColor groundOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb most = 0;
    int best = -1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > best) {
            best = it.value();
            most = it.key();
        }
    }
    return QColor(most);
}

double strongest(const QImage& image, const QColor& ground)
{
    double best = 1;
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixel(x, y);
            if (!seen.contains(pixel)) {
                seen.insert(pixel);
                best = qMax(best, ui::contrast(QColor(pixel), ground));
            }
        }
    }
    return best;
}

/// Data that people wrote, or words that core says.
bool holdsData(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (ui::showsData(widget))
            return true;
    }
    return false;
}

// Tab goes from link to link inside a text before it leaves it; -1 before the first.
int chosenLink(const QWidget* widget)
{
    const auto* text = qobject_cast<const QTextBrowser*>(widget);
    return text && text->textCursor().hasSelection() ? text->textCursor().selectionStart() : -1;
}

}  // namespace

QStringList unnamed(const QWidget& window)
{
    QStringList faults;
    for (auto* widget : visibleWidgets(window)) {
        if (takesTab(widget) && nameOf(widget).trimmed().isEmpty())
            faults << path(widget) + u" has no name"_s;
        const auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(view))
            continue;
        const auto* model = view->model();
        for (int row = 0; row < qMin(kRowsLookedAt, model->rowCount()); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                if (view->visualRect(index).isEmpty())
                    continue;
                const auto spoken = index.data(Qt::AccessibleTextRole).toString()
                    + index.data(Qt::DisplayRole).toString();
                if (spoken.trimmed().isEmpty())
                    faults
                        << u"%1: cell %2, %3 says nothing"_s.arg(path(widget)).arg(row).arg(column);
            }
        }
    }
    return faults;
}

QStringList cutWords(const QWidget& window)
{
    QStringList faults;
    for (const auto* widget : visibleWidgets(window)) {
        for (const auto& words : wordsOf(widget)) {
            if (words.wanted.width() > words.given.width()
                || words.wanted.height() > words.given.height())
                faults << path(widget) + u": "_s + sizes(words);
        }
        if (!wordsOf(widget).isEmpty() && isClipped(widget))
            faults << path(widget) + u" reaches beyond what holds it"_s;
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area && area->horizontalScrollBar()->isVisible())
            faults << path(widget) + u" must be scrolled sideways"_s;
    }
    return faults;
}

QStringList weakContrasts(QWidget& window)
{
    QStringList faults;
    const auto picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto ratio = picture.devicePixelRatio();
    for (auto* widget : visibleWidgets(window)) {
        const auto place = seenPart(widget);
        if (!widget->isEnabled() || place.size() != widget->size())
            continue;  // a strip at the edge of what is scrolled tells nothing
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
            continue;
        const auto part = picture.copy(QRect(place.topLeft() * ratio, place.size() * ratio));
        const auto ground = groundOf(part);
        const auto found = label
            ? ui::contrast(label->palette().color(QPalette::Active, label->foregroundRole()),
                           ground)
            : strongest(part, ground);
        const auto least = label ? kLeastContrast : kLeastMarkContrast;
        if (found < least)
            faults
                << u"%1: %2:1 on %3"_s.arg(path(widget)).arg(found, 0, 'f', 1).arg(ground.name());
    }
    return faults;
}

QStringList smallTargets(const QWidget& window)
{
    QStringList faults;
    for (const auto* widget : visibleWidgets(window)) {
        if (!qobject_cast<const QAbstractButton*>(widget) && !qobject_cast<const QComboBox*>(widget)
            && !qobject_cast<const QLineEdit*>(widget)
            && !qobject_cast<const QAbstractSpinBox*>(widget))
            continue;
        if (widget->width() < kLeastTarget || widget->height() < kLeastTarget)
            faults << u"%1 is %2×%3"_s.arg(path(widget)).arg(widget->width()).arg(widget->height());
    }
    return faults;
}

QStringList tabTraps(QWidget& window)
{
    QStringList faults;
    QSet<QWidget*> wanted;
    for (auto* widget : visibleWidgets(window)) {
        const auto* radio = qobject_cast<QRadioButton*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool oneOfSeveral = button && button->isCheckable() && !button->isChecked()
            && (button->group() || (radio && radio->autoExclusive()));
        if (takesTab(widget) && !oneOfSeveral)
            wanted.insert(widget);
    }
    auto* begin = QApplication::focusWidget();
    if (!begin || begin->window() != &window)
        return {u"nothing has the focus when the page opens"_s};
    QSet<QWidget*> reached;
    auto* here = begin;
    for (int steps = 0; steps < 2 * wanted.size() + 20; ++steps) {
        reached.insert(here);
        if (seenPart(here).isEmpty())
            faults << path(here) + u" has the focus out of sight"_s;
        const auto link = chosenLink(here);
        QTest::keyClick(here, Qt::Key_Tab);
        auto* next = QApplication::focusWidget();
        if (next == here && chosenLink(here) != link)
            continue;  // the next link of the same text
        if (!next || next == here) {
            faults << path(here) + u" keeps the Tab key"_s;
            break;
        }
        here = next;
        if (here == begin)
            break;
    }
    if (here != begin && faults.isEmpty())
        faults << u"Tab never comes back to "_s + path(begin);
    for (auto* widget : std::as_const(wanted)) {
        if (!reached.contains(widget))
            faults << path(widget) + u" is not reached by Tab"_s;
    }
    begin->setFocus();
    return faults;
}

QStringList untranslated(const QWidget& window)
{
    QStringList faults;
    const auto look = [&](const QWidget* widget, const QString& what, const QString& text) {
        if (hasLetters(text) && !PseudoTranslator::isTranslated(text) && !holdsData(widget))
            faults << path(widget) + u", "_s + what + u": "_s + text;
    };
    for (auto* widget : visibleWidgets(window)) {
        look(widget, u"accessible name"_s, widget->accessibleName());
        look(widget, u"description"_s,
             qobject_cast<const QLineEdit*>(widget) ? QString() : widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            // values are selectable, so that they can be copied
            if (!(label->textInteractionFlags() & Qt::TextSelectableByMouse))
                look(widget, u"text"_s, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            look(widget, u"text"_s, button->text());
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            look(widget, u"placeholder"_s, field->placeholderText());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                look(widget, u"tab"_s, bar->tabText(i));
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i)
                look(widget, u"head"_s, header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    return faults;
}

}  // namespace kaasa::test
