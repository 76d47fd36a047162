// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the compiled catalogues; see CMakeLists.txt.
