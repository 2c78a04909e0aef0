using System.Text.RegularExpressions;
using Lajur.Registry.Citizens;
using Lajur.Registry.Offices.Channels;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>What must be true of an office before it is saved.</summary>
internal sealed partial class SaveOfficeRules(RegistryDb db)
{
    /// <summary>The most lines of a letterhead, and how long each may be.</summary>
    private const int MostLines = 5, LineLength = 200;

    /// <summary>Words that addresses of the program begin with.</summary>
    private static readonly string[] s_taken = ["admin", "baru", "api", "elsa"];

    public async Task<Dictionary<string, string>> ErrorsAsync(SaveOffice command, CancellationToken ct)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        Words(errors, "name", command.Name, 200, "Tulis nama kantor");
        Words(errors, "shortName", command.ShortName, 80, "Tulis nama pendek kantor");
        Optional(errors, "address", command.Address, 300, "Alamat");
        Optional(errors, "phone", command.Phone, 40, "Nomor telepon");
        if (!Enum.IsDefined(command.Kind))
        {
            errors["kind"] = "Pilih jenis kantor.";
        }

        if (IndonesianZone.Find(command.TimeZoneId) is null)
        {
            errors["timeZone"] = "Pilih zona waktu: WIB, WITA, atau WIT.";
        }

        Region(command.RegionCode.Trim(), errors);
        Channels(command.Channels, errors);
        Letterhead(command.Letterhead, errors);
        if (command.OfficeId is null)
        {
            await NewAsync(command, errors, ct);
        }

        return errors;
    }

    private static void Words(Dictionary<string, string> errors, string field, string text, int most, string what)
    {
        if (text.Trim().Length == 0 || text.Trim().Length > most)
        {
            errors[field] = $"{what}, paling banyak {most} huruf.";
        }
    }

    private static void Optional(Dictionary<string, string> errors, string field, string text, int most, string what)
    {
        if (text.Trim().Length > most)
        {
            errors[field] = $"{what} paling banyak {most} huruf.";
        }
    }

    /// <summary>A province that exists; regency and district by their form, since codes change over time.</summary>
    private static void Region(string code, Dictionary<string, string> errors)
    {
        if (!RegionCode().IsMatch(code))
        {
            errors["regionCode"] = "Kode wilayah ditulis dengan titik, misalnya 35.74 untuk kota atau 35.74.05 untuk kecamatan.";
        }
        else if (!RegionCodes.IsProvince(code.AsSpan(0, 2)))
        {
            errors["regionCode"] = $"Tidak ada provinsi dengan kode {code[..2]}. Periksa kode wilayah Kementerian Dalam Negeri.";
        }
        else if (code.Length >= 8 && int.Parse(code.AsSpan(6, 2), System.Globalization.CultureInfo.InvariantCulture) is var district
            && RegionCodes.IsDistrict(code[..2] + code[3..5], district) == false)
        {
            errors["regionCode"] = $"{code[..5]} tidak mempunyai kecamatan bernomor {code[6..8]}.";
        }
    }

    private static void Channels(IReadOnlyList<OfficeChannel> channels, Dictionary<string, string> errors)
    {
        if (channels.Count > SaveOffice.MostChannels)
        {
            errors["channels"] = $"Sarana pengaduan paling banyak {SaveOffice.MostChannels}.";
            return;
        }

        foreach (var (row, channel) in channels.Index())
        {
            if (Problem(channel) is var (field, sentence))
            {
                errors[$"channels-{row}-{field}"] = $"Sarana {row + 1}: {sentence}";
            }
        }
    }

    private static (string Field, string Sentence)? Problem(OfficeChannel channel) => channel switch
    {
        _ when !Enum.IsDefined(channel.Kind) => ("kind", "pilih jenisnya."),
        { Label.Length: 0 or > 120 } => ("label", "tulis nama, paling banyak 120 huruf."),
        { Value.Length: > 200 } => ("value", "nomor atau alamat paling banyak 200 huruf."),
        { Kind: ChannelKind.Telephone or ChannelKind.WhatsApp, Value: { } number } when ChannelLinks.Find(channel.Kind, number) is null =>
            ("value", $"“{number}” bukan nomor telepon. Tulis angkanya, misalnya (0335) 4438894."),
        { Kind: ChannelKind.Email, Value: { } address } when ChannelLinks.Find(channel.Kind, address) is null =>
            ("value", $"“{address}” bukan alamat surel. Tulis seperti nama@kantor.go.id."),
        { Link: { } link } when link.Length > 300 || !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "tel" or "mailto") =>
            ("link", "tautan dimulai dengan https://, tel: atau mailto:, paling banyak 300 huruf."),
        _ => null,
    };

    private static void Letterhead(Letterhead head, Dictionary<string, string> errors)
    {
        string?[] texts = [head.Government, head.Unit, head.Place, head.Signatory?.Position, head.Signatory?.Name, head.Signatory?.Rank, head.Signatory?.Nip, .. head.Lines];
        if (head.Lines.Count > MostLines || texts.Any(text => text?.Length > LineLength))
        {
            errors["letterhead"] = $"Kop surat paling banyak {MostLines} baris, setiap isian paling banyak {LineLength} huruf.";
        }
        else if (head.Signatory is { } signatory && (signatory.Name.Length == 0 || signatory.Position.Length == 0))
        {
            errors["letterhead"] = "Penanda tangan memerlukan nama dan jabatan. Kosongkan keduanya bila belum ada.";
        }
    }

    private async Task NewAsync(SaveOffice command, Dictionary<string, string> errors, CancellationToken ct)
    {
        var (slug, userName) = (command.Slug.Trim(), command.FirstAdministrator.UserName.Trim());
        if (!Slug().IsMatch(slug) || s_taken.Contains(slug, StringComparer.Ordinal))
        {
            errors["slug"] = "Nama di alamat terdiri dari 3 sampai 40 huruf kecil, angka atau tanda hubung, misalnya wonoasih.";
        }
        else if (await db.Set<Office>().AnyAsync(office => office.Slug == slug, ct))
        {
            errors["slug"] = $"Sudah ada kantor dengan alamat “{slug}”.";
        }

        Words(errors, "adminName", command.FirstAdministrator.Name, 120, "Tulis nama administrator pertama kantor itu");
        var normalized = userName.ToUpperInvariant();
        if (!UserName().IsMatch(userName))
        {
            errors["adminUserName"] = "Nama pengguna terdiri dari 3 sampai 60 huruf, angka, titik, atau tanda hubung.";
        }
        else if (await db.Set<Officer>().AnyAsync(officer => officer.NormalizedUserName == normalized, ct))
        {
            errors["adminUserName"] = $"Nama pengguna “{userName}” sudah dipakai. Pilih nama lain.";
        }
    }

    [GeneratedRegex(@"^\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex RegionCode();

    [GeneratedRegex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", RegexOptions.None, 200)]
    private static partial Regex Slug();

    [GeneratedRegex("^[A-Za-z0-9._-]{3,60}$", RegexOptions.None, 200)]
    private static partial Regex UserName();
}
