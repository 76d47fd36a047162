// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kaasa::ui {

/// A raised sheet: base colour, hairline, radius 8, padding 16, a title with room for an act at its
/// end. A bar marks the card that matters most on a page.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// Empty = no head.
    void setTitle(const QString& title);
    /// A number beside the title, not bold: "Tasks 5".
    void setCount(const QString& count);
    /// Small muted words under the title: what is counted.
    void setSubtitle(const QString& words);
    /// At the end of the head: usually a link button.
    void setAside(QWidget* widget);
    /// Content goes here; padding is there already unless `setFlush(true)`.
    QVBoxLayout* body() const { return m_body; }
    /// Content reaches the frame (lists, tables).
    void setFlush(bool flush);
    void setAccented(bool accented);
    void setSelected(bool selected);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_subtitle;
    QVBoxLayout* m_body;
    bool m_accented = false;
    bool m_selected = false;
};

}  // namespace kaasa::ui
