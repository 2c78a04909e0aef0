using System.Xml.Linq;
using Lajur.Registry.Secrets;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Lajur.Host.Access.Keys;

/// <summary>Where the framework finds and leaves the keys of cookies and form tokens: in the database that all hosts share.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<AccessKeys>().List().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<AccessKeys>().Add(element.ToString(SaveOptions.DisableFormatting));
    }
}
