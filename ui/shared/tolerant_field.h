// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLineEdit>

namespace kaasa::ui {

/// A field that takes what people write and shows it in one form once it is left. What cannot be
/// read stays as it was typed, framed, with a sentence that says why; nothing is thrown away.
class TolerantField : public QLineEdit {
    Q_OBJECT
public:
    explicit TolerantField(QWidget* parent = nullptr);

    /// Whether what stands there was understood (empty is).
    bool isReadable() const { return m_fault.isEmpty(); }
    QString fault() const { return m_fault; }
    /// Reads what was typed now, as leaving the field does. False when it is not understood.
    bool commit();

Q_SIGNALS:
    /// A new value was understood. Not sent for values set by the program.
    void changed();
    /// Empty when the fault is gone.
    void faulted(const QString& sentence);

protected:
    /// The text in its one form; keeps the value it read.
    virtual Result<QString> read(const QString& typed) = 0;
    virtual QString shown() const = 0;
    /// Shows the value anew, in the language of the interface.
    void showValue();
    void changeEvent(QEvent* event) override;

private:
    void setFault(const QString& sentence);

    QString m_fault;
    QString m_committed;
};

}  // namespace kaasa::ui
