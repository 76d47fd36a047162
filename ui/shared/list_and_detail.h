// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QSplitter;

namespace kaasa::ui {

/// A list with the chosen thing beside it. Where both do not fit (a small window, large text) one
/// of them has the whole room: choosing opens the thing, a link above it leads back to the list.
class ListAndDetail : public QWidget {
    Q_OBJECT
public:
    /// Takes both over.
    ListAndDetail(QWidget* list, QWidget* detail, QWidget* parent = nullptr);

    /// "Back to the list", in the words of the page.
    void setBackText(const QString& text);
    /// Whether only one of them is shown.
    bool isStacked() const { return m_stacked; }
    /// Which of them that is; it is remembered while both are shown.
    bool isDetailChosen() const { return m_detailChosen; }
    void showDetail();
    void showList();

Q_SIGNALS:
    /// The link back was followed.
    void backChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QSplitter* m_splitter;
    QWidget* m_list;
    QWidget* m_detailSide;
    QPushButton* m_back;
    bool m_stacked = false;
    bool m_detailChosen = false;
};

}  // namespace kaasa::ui
