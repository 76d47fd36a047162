// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/interface_language.h"

#include "core/base/error_text.h"
#include "core/base/words.h"

#include <memory>

namespace kaasa::ui {

namespace {

Language g_language = Language::English;
std::unique_ptr<Words> g_words;

}  // namespace

Language interfaceLanguage()
{
    return g_language;
}

void setInterfaceLanguage(Language language)
{
    g_language = language;
    g_words = std::make_unique<Words>(language);
}

Formats formats()
{
    return Formats(g_language);
}

const Words& interfaceWords()
{
    if (!g_words)
        g_words = std::make_unique<Words>(g_language);
    return *g_words;
}

QString sentenceFor(const Error& error)
{
    return errorSentence(error, interfaceWords());
}

}  // namespace kaasa::ui
