// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/search_source.h"

#include <QLineEdit>

class QFrame;
class QListView;
class QStandardItemModel;

namespace kaasa::ui {

/// Ctrl+K: one field that finds people, events, pages and commands; ↑ ↓ choose, Enter opens, Esc
/// goes back to where the caret was.
class SearchEverything : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchEverything(QWidget* parent = nullptr);

    /// Sources answer in their order.
    void addSource(SearchSource source);
    void insertSource(int place, SearchSource source);
    void begin();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested(const QString& address);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void update(const QString& text);
    void open(int row);
    void placePopup();
    void finish();

    QList<SearchSource> m_sources;
    QList<SearchHit> m_hits;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    QStandardItemModel* m_model;
    QWidget* m_before = nullptr;
};

}  // namespace kaasa::ui
