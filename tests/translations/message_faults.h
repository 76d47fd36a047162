// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/catalogue.h"

namespace kaasa::test {

/// How many plural forms Qt expects in `language`; another number silently falls back to English.
int pluralForms(const QString& language);

/// A sentence for each fault that can be seen without speaking the language: not finished, empty,
/// a lost placeholder, still English, straight quotes, another end than the English text.
QStringList messageFaults(const QString& language, const Message& message);

}  // namespace kaasa::test
