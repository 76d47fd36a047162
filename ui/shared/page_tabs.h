// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;
class QTabBar;

namespace kaasa::ui {

/// The tabs of a page. Those that do not fit go into "More"; none is ever cut. Ctrl+Tab goes on.
class PageTabs : public QWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget* parent = nullptr);

    void clear();
    int count() const { return int(m_tabs.size()); }
    /// `id` is stable and untranslated: "overview".
    void addTab(const QString& id, const QString& text);
    /// For retranslation and for counts: "Registered 14/20".
    void setTabText(const QString& id, const QString& text);
    QString current() const { return m_current; }
    /// An id that is not there changes nothing.
    void setCurrent(const QString& id);
    void next();
    /// The caret goes to the tabs.
    void enter();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Tab {
        QString id, text;
    };
    void arrange();
    void fill(const QList<Tab>& shown);
    int widthOf(const QString& text) const;

    QList<Tab> m_tabs;
    QString m_current;
    QTabBar* m_bar;
    QPushButton* m_more;
    QMenu* m_menu;
    bool m_arranging = false;
};

}  // namespace kaasa::ui
