using System.Globalization;
using System.Text.Encodings.Web;
using Lajur.Studio.Files;

namespace Lajur.Studio.Pages;

/// <summary>
/// The parts of an HTML document that hold Elsa Studio: what goes into <c>head</c> and what ends <c>body</c>. The
/// document around it is the host's. It must fill the window and set <c>--mud-appbar-height</c> to the height of what
/// stands above the element.
/// </summary>
public sealed class StudioFrame(StudioDoors doors)
{
    /// <summary>The npm package that carries Elsa Studio.</summary>
    public const string PackageName = "@elsa-workflows/elsa-studio-wasm";

    /// <summary>
    /// The Content-Security-Policy of a page with Elsa Studio: WebAssembly, styles written by its components, workers
    /// of its code editor; nothing from another origin. The two inline scripts let through, by their hashes, are those with
    /// which Studio 3.8.2 registers the keys of its list of instances and of its editor; it holds no others.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-vu6sQrKXQHR4Yn3FMMihA/9TxxfIXnCxKwvLrTPJ5ts=' "
        + "'sha256-snlP1jz0gjwc5cTz9ErZcliXuCK63+Mmf68RRCeptgc='; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; "
        + "form-action 'self'; frame-ancestors 'none'";

    private static readonly string[] s_styles =
    [
        "_content/MudBlazor/MudBlazor.min.css",
        "_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.css",
        "_content/Radzen.Blazor/css/material-base.css",
        "_content/Elsa.Studio.Shell/css/shell.css",
        "Elsa.Studio.Host.CustomElements.styles.css",
    ];

    private static readonly string[] s_scripts =
    [
        "_content/BlazorMonaco/jsInterop.js",
        "_content/BlazorMonaco/lib/monaco-editor/min/vs/loader.js",
        "_content/BlazorMonaco/lib/monaco-editor/min/vs/editor/editor.main.js",
        "_content/MudBlazor/MudBlazor.min.js",
        "_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.js",
        "_content/Radzen.Blazor/Radzen.Blazor.js",
        "_framework/blazor.webassembly.js",
    ];

    /// <summary>The package as it lies on this machine.</summary>
    public BrowserPackage Package { get; } = BrowserPackage.Get(PackageName);

    /// <summary>Where Elsa Studio's files are served, with a slash at the end; its version is part of it.</summary>
    public string Files => $"/studio/{Package.Version}/";

    /// <summary>What belongs into <c>head</c>: the base address, styles, our own script.</summary>
    public string Head => string.Concat(
        $"""<base href="{HtmlEncoder.Default.Encode(doors.Base)}">""",
        $"""<link rel="icon" type="image/png" sizes="32x32" href="{Files}_content/Elsa.Studio.Shell/favicon-32x32.png">""",
        string.Concat(s_styles.Select(style => $"""<link rel="stylesheet" href="{Files}{style}">""")));

    /// <summary>What ends <c>body</c>: the element, the notice of a failure, the scripts.</summary>
    /// <param name="element">The one element of the page.</param>
    public string Body(StudioElement element)
    {
        var attribute = HtmlEncoder.Default;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <div id="studio" data-definitions="{attribute.Encode(doors.Definitions)}" data-instances="{attribute.Encode(doors.Instances)}" data-sign-in="{attribute.Encode(doors.SignIn)}">{element.Html}</div>
            <div id="studio-refusal" role="alert"><div hidden><p></p><button type="button">Tutup</button></div></div>
            <div id="blazor-error-ui" role="alert" style="display:none">Perancang berhenti karena kesalahan. Perubahan yang sudah tersimpan tidak hilang. <a href="" class="reload">Muat ulang halaman</a></div>
            <script src="{StudioScript.Address}"></script>
            {string.Concat(s_scripts.Select(script => $"""<script src="{Files}{script}"></script>"""))}
            """);
    }
}
