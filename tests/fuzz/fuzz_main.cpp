// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry, compiled once for each target (KAASA_FUZZ_TARGET).
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

#include <cstring>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    new QCoreApplication(*argc, *argv);  // ends with the program
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    for (const auto& target : kaasa::fuzz::kTargets) {
        if (std::strcmp(target.name, KAASA_FUZZ_TARGET) == 0)
            target.run(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    }
    return 0;
}
