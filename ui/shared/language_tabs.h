// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QTabBar;

namespace kaasa::ui {

/// One text in several languages side by side: a tab a language, marked where the text is missing.
class LanguageTabs : public QWidget {
    Q_OBJECT
public:
    explicit LanguageTabs(QWidget* parent = nullptr);

    /// What the text is, for screen readers: "Consent text".
    void setSubject(const QString& subject);
    void setTexts(const QHash<Language, QString>& texts);
    /// Without the empty ones.
    QHash<Language, QString> texts() const;
    QList<Language> missing() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showCurrent();

    QTabBar* m_tabs;
    QPlainTextEdit* m_text;
    QHash<Language, QString> m_texts;
    QString m_subject;
};

}  // namespace kaasa::ui
