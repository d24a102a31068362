#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# borders.sh VG5000_KRS.shp: makes src/map/germany.topojson of the districts in BKG's VG5000 of 1 January 2021 (docs/adr/0023-borders.md).
# Eisenach is part of the Wartburgkreis since 1 July 2021.
set -euo pipefail
cd "$(dirname "$0")/.."
npx --yes mapshaper@0.7.70 "$1" \
  -proj from="+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel +towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7 +units=m" wgs84 \
  -each 'if (AGS == "16056") { AGS = "16063"; GEN = "Wartburgkreis"; }' \
  -dissolve AGS copy-fields=GEN \
  -simplify weighted keep-shapes 70% \
  -rename-layers districts \
  -each 'id = AGS; name = GEN; state = AGS.slice(0, 2)' \
  -dissolve state + name=states \
  -each 'id = state' target=states \
  -filter-fields id target=states \
  -filter-fields id,name target=districts \
  -o src/map/germany.topojson target=districts,states format=topojson id-field=id quantization=20000
