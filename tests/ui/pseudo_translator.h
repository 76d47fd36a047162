// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace kaasa::test {

/// A language made at run time: every text is longer by the factors of the interface rules and
/// stands between ⟦ and ⟧. What is cut shows, and what never went through tr() has no brackets.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    static QString lengthened(const QString& text);
    static bool isTranslated(const QString& text);
};

}  // namespace kaasa::test
