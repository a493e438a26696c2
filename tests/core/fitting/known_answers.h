#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include "core/fitting/fitting.h"

// Measurements of which it is known what comes out of them, and how tests ask for it.
namespace interleave::fitting {

/// SPEC SDM91 on a computer of 1991: users, and scripts an hour. Gunther, Guerrilla Capacity Planning, 2007.
inline const Points kSpecSdm91{{1, 64.9},     {18, 995.9},   {36, 1652.4}, {72, 1853.2},
                               {108, 1828.9}, {144, 1775.0}, {216, 1702.2}};
/// A raytracer: processors, and rays. The same book.
inline const Points kRaytracer{{1, 20},   {4, 78},   {8, 130},  {12, 170}, {16, 190}, {20, 200},
                               {24, 210}, {28, 230}, {32, 260}, {48, 280}, {64, 310}};
/// A benchmark of routers: workers, and requests a second. B. Schwartz, Practical Scalability Analysis with the Universal Scalability Law, 2015.
inline const Points kCisco{{1, 955.16},    {2, 1878.91},   {3, 2688.01},   {4, 3548.68},   {5, 4315.54},
                           {6, 5130.43},   {7, 5931.37},   {8, 6531.08},   {9, 7219.8},    {10, 7867.61},
                           {11, 8278.71},  {12, 8646.7},   {13, 9047.84},  {14, 9426.55},  {15, 9645.37},
                           {16, 9897.24},  {17, 10097.6},  {18, 10240.5},  {19, 10532.39}, {20, 10798.52},
                           {21, 11151.43}, {22, 11518.63}, {23, 11806},    {24, 12089.37}, {25, 12075.41},
                           {26, 12177.29}, {27, 12211.41}, {28, 12158.93}, {29, 12155.27}, {30, 12118.04},
                           {31, 12140.4},  {32, 12074.39}};
/// 0.02, 0.02 and 1 in the Universal Scalability Law, with four decimals: the peak is at 7.
inline const Points kExact{{1, 1}, {2, 1.8868}, {4, 3.0769}, {6, 3.5294}, {8, 3.5398}, {10, 3.3557}};

inline FitRequest requestOf(std::string_view law, Points points, Values settings = {})
{
    FitRequest request;
    request.law = lawById(law).value();
    request.points = std::move(points);
    request.settings = std::move(settings);
    return request;
}

/// Whether it is `wanted` to so many decimals, as a publication has it.
inline bool isTo(double value, double wanted, int decimals)
{
    return std::abs(value - wanted) <= 0.5000001 * std::pow(10, -decimals);
}

inline std::string englishOf(const std::vector<Message>& messages)
{
    std::string text;
    for (const Message& message : messages)
        text += englishWords()(message) + '\n';
    return text;
}

/// What was complained of; empty where nothing was.
template<typename Value>
std::string complaintOf(const Result<Value>& result)
{
    return result ? std::string() : englishWords()(result.error().message);
}

} // namespace interleave::fitting
