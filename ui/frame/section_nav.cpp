// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/section_nav.h"

#include "ui/frame/section_nav_delegate.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kOpenWidth = 208;
constexpr int kFoldedWidth = 56;
constexpr int kRoomForAllSections = 900;

bool atTheFoot(Section section)
{
    return section == Section::Settings || section == Section::Help;
}

}  // namespace

SectionNav::SectionNav(const PageRegistry& registry, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_main(makeTree(u"frame.sections"_s))
    , m_foot(makeTree(u"frame.sectionsFoot"_s))
    , m_mainModel(new QStandardItemModel(this))
    , m_footModel(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(m_main, 1);
    layout->addWidget(m_foot);
    fill();
    m_main->setModel(m_mainModel);
    m_foot->setModel(m_footModel);
    connect(m_main, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (window()->height() < kRoomForAllSections)
            expandOnly(m_main, index);
    });
    connect(&Theme::current(), &Theme::changed, this, &SectionNav::fitTrees);
    retranslate();
}

QTreeView* SectionNav::makeTree(const QString& name)
{
    auto* tree = new QTreeView(this);
    tree->setObjectName(name);
    tree->setHeaderHidden(true);
    tree->setIndentation(0);
    tree->setRootIsDecorated(false);
    tree->setExpandsOnDoubleClick(false);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setMouseTracking(true);
    tree->viewport()->setAutoFillBackground(false);
    tree->setItemDelegate(new SectionNavDelegate(tree));
    tree->viewport()->installEventFilter(this);
    tree->installEventFilter(this);
    return tree;
}

void SectionNav::fill()
{
    QHash<Section, QList<const PageEntry*>> pages;
    QList<Section> order;
    for (const auto& entry : m_registry.entries()) {
        if (!entry.inSideBar)
            continue;
        if (!pages.contains(entry.section))
            order.append(entry.section);
        pages[entry.section].append(&entry);
    }
    std::sort(order.begin(), order.end());
    for (const auto section : order) {
        const auto& entries = pages[section];
        auto* model = atTheFoot(section) ? m_footModel : m_mainModel;
        auto* row = new QStandardItem;
        row->setData(PageRegistry::sectionIcon(section), SectionNavDelegate::IconNameRole);
        row->setData(int(section), SectionNavDelegate::SectionRole);
        row->setData(entries.first()->id, SectionNavDelegate::PageIdRole);
        if (entries.size() > 1 && !atTheFoot(section)) {
            for (const auto* entry : entries) {
                auto* page = new QStandardItem;
                page->setData(entry->id, SectionNavDelegate::PageIdRole);
                page->setData(int(section), SectionNavDelegate::SectionRole);
                row->appendRow(page);
            }
        }
        model->appendRow(row);
    }
}

void SectionNav::retranslate()
{
    m_main->setAccessibleName(tr("Parts of Kaasa"));
    m_foot->setAccessibleName(tr("Settings and help"));
    for (auto* model : {m_mainModel, m_footModel}) {
        for (int i = 0; i < model->rowCount(); ++i) {
            auto* row = model->item(i);
            const auto section = Section(row->data(SectionNavDelegate::SectionRole).toInt());
            const auto title = PageRegistry::sectionTitle(section);
            row->setText(title);
            row->setToolTip(m_folded ? title : QString());
            for (int j = 0; j < row->rowCount(); ++j) {
                auto* page = row->child(j);
                const auto id = page->data(SectionNavDelegate::PageIdRole).toString();
                if (const auto target = m_registry.find(id))
                    page->setText(PageRegistry::title(*target->entry));
            }
        }
    }
    fitTrees();
}

void SectionNav::setCurrent(const QString& pageId)
{
    const auto target = m_registry.find(pageId);
    if (!target)
        return;
    m_current = pageId;
    const auto section = target->entry->section;
    m_lastUsed[section] = target->entry->inSideBar ? target->entry->id : m_lastUsed.value(section);
    showOpenSections();
    for (auto* model : {m_mainModel, m_footModel}) {
        for (int i = 0; i < model->rowCount(); ++i) {
            auto* row = model->item(i);
            const bool here = row->data(SectionNavDelegate::SectionRole).toInt() == int(section);
            bool child = false;
            for (int j = 0; j < row->rowCount(); ++j) {
                auto* page = row->child(j);
                const bool current = here
                    && page->data(SectionNavDelegate::PageIdRole) == m_lastUsed.value(section);
                page->setData(current, SectionNavDelegate::CurrentRole);
                child = child || current;
            }
            row->setData(here && (!child || m_folded), SectionNavDelegate::CurrentRole);
        }
    }
}

void SectionNav::showOpenSections()
{
    if (m_folded) {
        m_main->collapseAll();
        return;
    }
    const auto target = m_registry.find(m_current);
    for (int i = 0; target && i < m_mainModel->rowCount(); ++i) {
        const auto index = m_mainModel->index(i, 0);
        if (index.data(SectionNavDelegate::SectionRole).toInt() == int(target->entry->section))
            m_main->setExpanded(index, true);
    }
}

void SectionNav::expandOnly(QTreeView* tree, const QModelIndex& index)
{
    for (int i = 0; i < tree->model()->rowCount(); ++i) {
        const auto other = tree->model()->index(i, 0);
        if (other != index)
            tree->collapse(other);
    }
}

void SectionNav::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (auto* tree : {m_main, m_foot})
        static_cast<SectionNavDelegate*>(tree->itemDelegate())->setFolded(folded);
    retranslate();
    setCurrent(m_current);
    updateGeometry();
}

void SectionNav::openSection(int number)
{
    if (number >= 1 && number <= m_mainModel->rowCount())
        choose(m_mainModel->index(number - 1, 0));
    else if (number - m_mainModel->rowCount() >= 1
             && number - m_mainModel->rowCount() <= m_footModel->rowCount())
        choose(m_footModel->index(number - m_mainModel->rowCount() - 1, 0));
}

QString SectionNav::pageOf(const QModelIndex& index) const
{
    const auto own = index.data(SectionNavDelegate::PageIdRole).toString();
    if (index.parent().isValid())
        return own;
    const auto last
        = m_lastUsed.value(Section(index.data(SectionNavDelegate::SectionRole).toInt()));
    return last.isEmpty() ? own : last;
}

void SectionNav::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT pageChosen(pageOf(index));
}

bool SectionNav::eventFilter(QObject* watched, QEvent* event)
{
    for (auto* tree : {m_main, m_foot}) {
        if (watched == tree && event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
                || key->key() == Qt::Key_Space) {
                choose(tree->currentIndex());
                return true;
            }
        }
        if (watched == tree && event->type() == QEvent::FocusIn && !tree->currentIndex().isValid())
            tree->setCurrentIndex(tree->model()->index(0, 0));
        if (watched == tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            const auto index = tree->indexAt(mouse->pos());
            if (mouse->button() != Qt::LeftButton || !index.isValid())
                return false;
            const bool section = index.model()->hasChildren(index) && !m_folded;
            if (section
                && SectionNavDelegate::isOnChevron(tree->visualRect(index), mouse->pos(),
                                                   layoutDirection()))
                tree->setExpanded(index, !tree->isExpanded(index));
            else
                choose(index);
            return false;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QSize SectionNav::sizeHint() const
{
    if (m_folded)
        return {qMax(kFoldedWidth, scaled(20) + 32), 0};
    // Wide enough for the longest single word, so that no word breaks inside.
    const QFontMetrics bold(themeFont(FontRole::BaseBold));
    int longest = 0;
    for (const auto* model : {m_mainModel, m_footModel}) {
        for (int i = 0; i < model->rowCount(); ++i) {
            const auto* row = model->item(i);
            QStringList texts{row->text()};
            for (int j = 0; j < row->rowCount(); ++j)
                texts << row->child(j)->text();
            for (const auto& word : texts.join(u' ').split(u' '))
                longest = qMax(longest, bold.horizontalAdvance(word));
        }
    }
    return {qMax(kOpenWidth, longest + 16 + scaled(20) + 12 + 16), 0};
}

void SectionNav::fitTrees()
{
    setFixedWidth(sizeHint().width());
    m_main->doItemsLayout();
    m_foot->doItemsLayout();
    int height = 0;
    for (int i = 0; i < m_footModel->rowCount(); ++i)
        height += m_foot->sizeHintForIndex(m_footModel->index(i, 0)).height();
    m_foot->setFixedHeight(height);
}

void SectionNav::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitTrees();
}

void SectionNav::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTrees();
}

void SectionNav::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().side);
    const auto x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), tokens().line);
}

}  // namespace kaasa::ui
