// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page_registry.h"

#include <QHash>
#include <QWidget>

class QModelIndex;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace kaasa::ui {

/// The side bar: sections with their pages, Settings and Help at the bottom. A section shows its
/// pages while one of them is current or it was opened; below 900 px window height one at a time.
/// Folded it is 56 px of icons with names as tooltips.
class SectionNav : public QWidget {
    Q_OBJECT
public:
    explicit SectionNav(const PageRegistry& registry, QWidget* parent = nullptr);

    /// The page whose row is marked; an id without row marks that of its section.
    void setCurrent(const QString& pageId);
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Opens the section's last used page; counts the rows of the top level from 1 (Ctrl+1 … 9).
    void openSection(int number);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTreeView* makeTree(const QString& name);
    void fill();
    void retranslate();
    void choose(const QModelIndex& index);
    void expandOnly(QTreeView* tree, const QModelIndex& index);
    void showOpenSections();
    void fitTrees();
    QString pageOf(const QModelIndex& index) const;

    const PageRegistry& m_registry;
    QTreeView* m_main;
    QTreeView* m_foot;
    QStandardItemModel* m_mainModel;
    QStandardItemModel* m_footModel;
    QHash<Section, QString> m_lastUsed;
    QString m_current;
    bool m_folded = false;
};

}  // namespace kaasa::ui
