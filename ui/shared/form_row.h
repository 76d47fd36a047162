// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kaasa::ui {

/// One field of a form: label above, field, hint below; when the value is refused, an octagon and a
/// sentence below and a red frame. Labels stand above everywhere, so long words never squeeze
/// fields.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// Takes the field over. A TolerantField's faults show by themselves.
    explicit FormRow(QWidget* field, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    QString label() const;
    void setHint(const QString& hint);
    /// Empty = right again.
    void setError(const QString& sentence);
    QString error() const;
    QWidget* field() const { return m_field; }

private:
    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_hint;
    QWidget* m_errorLine;
    QLabel* m_error;
};

}  // namespace kaasa::ui
