// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace kaasa::ui {

class SearchEverything;

/// Above the page: menu, back, forward, the page's title, search of everything, its New button.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(QAction* back, QAction* forward, SearchEverything* search, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Empty = no button.
    void setNewText(const QString& text);
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fit();

    QMenu* m_menu;
    QToolButton* m_menuButton;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_title;
    SearchEverything* m_search;
    QToolButton* m_searchButton;  ///< stands for the field where there is no room for it
    QPushButton* m_new;
    QString m_newText;
};

}  // namespace kaasa::ui
