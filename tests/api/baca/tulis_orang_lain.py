"""Writes the table of tabel.json with the Python writers, as foreign files for the reader's tests."""
import datetime
import json
import sys

import openpyxl
import xlsxwriter
import xlwt

folder = sys.argv[1]
with open(f"{folder}/tabel.json", encoding="utf-8") as berkas:
    tabel = json.load(berkas)


def nilai(sel):
    if sel is None:
        return None
    jenis, teks = sel
    if jenis == "n":
        return float(teks) if "." in teks else int(teks)
    if jenis == "d":
        return datetime.datetime.fromisoformat(teks)
    if jenis == "b":
        return teks == "1"
    return teks


def semua_sel():
    for nomor, baris in tabel["baris"].items():
        for kolom, sel in enumerate(baris):
            if sel is not None:
                yield int(nomor), kolom + 1, sel[0], nilai(sel)


def tulis_openpyxl(sejak1904):
    buku = openpyxl.Workbook()
    if sejak1904:
        buku.epoch = openpyxl.utils.datetime.MAC_EPOCH
    lembar = buku.active
    lembar.title = tabel["nama"]
    for nomor, kolom, jenis, isi in semua_sel():
        sel = lembar.cell(nomor, kolom, isi)
        if jenis == "t":
            sel.data_type = "s"
        if jenis == "d":
            sel.number_format = tabel["format"][kolom % len(tabel["format"])]
    for b1, b2, k1, k2 in tabel["gabungan"]:
        lembar.merge_cells(start_row=b1, end_row=b2, start_column=k1, end_column=k2)
    rahasia = buku.create_sheet(tabel["tersembunyi"])
    rahasia["A1"] = "x"
    rahasia.sheet_state = "hidden"
    buku.save(f"{folder}/openpyxl{'-1904' if sejak1904 else ''}.xlsx")


def tulis_xlsxwriter(nama, opsi):
    buku = xlsxwriter.Workbook(f"{folder}/{nama}.xlsx", opsi)
    lembar = buku.add_worksheet(tabel["nama"])
    format_hari = [buku.add_format({"num_format": f}) for f in tabel["format"]]
    gabungan = {(b1, k1): (b2, k2) for b1, b2, k1, k2 in tabel["gabungan"]}
    for nomor, kolom, jenis, isi in semua_sel():
        if (nomor, kolom) in gabungan:
            b2, k2 = gabungan[(nomor, kolom)]
            lembar.merge_range(nomor - 1, kolom - 1, b2 - 1, k2 - 1, isi)
        elif jenis == "d":
            lembar.write_datetime(nomor - 1, kolom - 1, isi, format_hari[kolom % len(format_hari)])
        elif jenis == "t":
            lembar.write_string(nomor - 1, kolom - 1, isi)
        else:
            lembar.write(nomor - 1, kolom - 1, isi)
    rahasia = buku.add_worksheet(tabel["tersembunyi"])
    rahasia.write(0, 0, "x")
    rahasia.hide()
    buku.close()


def tulis_xlwt():
    buku = xlwt.Workbook()
    lembar = buku.add_sheet(tabel["nama"])
    format_hari = [xlwt.easyxf(num_format_str=f) for f in tabel["format"]]
    polos = xlwt.easyxf()
    gabungan = {(b1, k1): (b2, k2) for b1, b2, k1, k2 in tabel["gabungan"]}
    for nomor, kolom, jenis, isi in semua_sel():
        gaya = format_hari[kolom % len(format_hari)] if jenis == "d" else polos
        if (nomor, kolom) in gabungan:
            b2, k2 = gabungan[(nomor, kolom)]
            lembar.write_merge(nomor - 1, b2 - 1, kolom - 1, k2 - 1, isi, gaya)
        else:
            lembar.write(nomor - 1, kolom - 1, isi, gaya)
    rahasia = buku.add_sheet(tabel["tersembunyi"])
    rahasia.write(0, 0, "x")
    rahasia.visibility = 1
    buku.save(f"{folder}/xlwt.xls")


tulis_openpyxl(False)
tulis_openpyxl(True)
tulis_xlsxwriter("xlsxwriter", {})
tulis_xlsxwriter("xlsxwriter-1904", {"date_1904": True})
tulis_xlwt()
