// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::test {

/// One text of a catalogue.
struct Message {
    QString context;
    QString source;
    QString comment;  ///< tells apart two meanings of the same English word
    bool plural = false;
    QStringList forms;  ///< one translation, or one for each plural form of the language
    QString state;      ///< empty when finished; else what Qt Linguist wrote: unfinished, vanished,
                        ///< obsolete

    /// What makes it the same text in another catalogue.
    QString key() const;
};

/// A .ts file.
struct Catalogue {
    QString name;      ///< "kaasa_lv"
    QString language;  ///< "lv"
    QList<Message> messages;
};

/// Reads a .ts file; stops the test when it is not one.
Catalogue readCatalogue(const QString& path);
/// Every catalogue of translations/, by name.
QList<Catalogue> allCatalogues();

}  // namespace kaasa::test
