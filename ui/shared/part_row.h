// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace kaasa::ui {

class FlowLayout;
class IconLabel;

/// One thing that hangs on a person: what it is, what more there is to say below, and the acts on
/// it as links at the end, or below where the room is narrow.
class PartRow : public QWidget {
    Q_OBJECT
public:
    explicit PartRow(QWidget* parent = nullptr);

    void set(const QString& iconName, Tone tone, const QString& text, const QString& detail);
    /// A link; `id` is stable and untranslated: "remove".
    void addAct(const QString& id, const QString& text);
    /// A field that stands before the acts; the row takes it over.
    void addField(QWidget* field);

Q_SIGNALS:
    void acted(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QVBoxLayout* m_fields;
    FlowLayout* m_acts;
    QBoxLayout* m_parts;  ///< words, then acts: beside or below
};

}  // namespace kaasa::ui
