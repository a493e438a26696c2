// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/names.h"

#include <array>

namespace interleave {

namespace {

constexpr std::array kCustomers{"Ada",  "Ben", "Cem", "Dua",  "Eve",  "Finn", "Gül",  "Hugo", "Ida",
                                "Jan",  "Kim", "Leo", "Mia",  "Nils", "Ole",  "Pia",  "Quin", "Rosa",
                                "Sami", "Tea", "Uwe", "Vera", "Wim",  "Xena", "Yara", "Zoe"};

} // namespace

std::string customerName(std::size_t n)
{
    const std::size_t round = n / kCustomers.size();
    const std::string name = kCustomers[n % kCustomers.size()];
    return round == 0 ? name : name + " " + std::to_string(round + 1);
}

std::string letterName(std::size_t n)
{
    const std::string letter(1, static_cast<char>('A' + n % 26));
    return n < 26 ? letter : letter + std::to_string(n / 26 + 1);
}

} // namespace interleave
