# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later

# brew install --HEAD ./packaging/homebrew/interleave.rb
#
# A release adds url and sha256 of its archive of the sources.
class Interleave < Formula
  desc "See that concurrency is not parallelism"
  homepage "https://interleave.invalid"
  license "GPL-3.0-or-later"
  head "https://interleave.invalid/interleave.git", branch: "main"

  depends_on "asio" => :build
  depends_on "cli11" => :build
  depends_on "eigen" => :build
  depends_on "tomlplusplus" => :build
  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "pkgconf" => :build
  depends_on "hwloc"
  depends_on "libharu"
  depends_on macos: :ventura
  depends_on "qt"
  depends_on "webp"
  uses_from_macos "sqlite"

  def install
    args = %w[-DINTERLEAVE_BUILD_TESTS=OFF -DINTERLEAVE_BUILD_BENCH=OFF]
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja", *args, *std_cmake_args
    system "cmake", "--build", "build"
    system "cmake", "--install", "build"
    bin.write_exec_script prefix/"interleave.app/Contents/MacOS/interleave" if OS.mac?
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/interleave-cli --version") unless head?
    assert_match "\"runs\"", shell_output("#{bin}/interleave-cli run kebab --model in-order --json")
  end
end
