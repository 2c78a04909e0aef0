using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Lajur.Host.Counter;

/// <summary>The QR code of a tracking link, drawn into the page: no picture to fetch, sharp on paper.</summary>
internal static class TrackingCode
{
    public static MarkupString Draw(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new MarkupString(code.GetGraphic(
            4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
