// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event_kind.h"

#include <QDialog>

class QLineEdit;

namespace kaasa::ui {

/// The words for a kind of event in each language; where a field is empty, Kaasa's own hold.
class KindDialog : public QDialog {
    Q_OBJECT
public:
    explicit KindDialog(const domain::EventKind& kind, QWidget* parent = nullptr);

    /// Languages whose words are others now.
    QMap<Language, QString> changed() const;

private:
    QMap<Language, QString> m_before;
    QMap<Language, QLineEdit*> m_fields;
};

}  // namespace kaasa::ui
