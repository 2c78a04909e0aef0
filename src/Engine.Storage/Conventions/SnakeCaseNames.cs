using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Lajur.Engine.Storage.Conventions;

/// <summary>
/// Names columns, keys, foreign keys and indexes in snake_case unless a mapping named them. PostgreSQL folds unquoted
/// names to lower case: with these nobody who looks into the database by hand has to quote.
/// </summary>
public sealed class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(
        IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes().Where(e => !e.IsMappedToJson()))
        {
            if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
            {
                continue;
            }

            NameColumns(entity, table);
            NameConstraints(entity, table);
        }
    }

    private static void NameColumns(IConventionTypeBase type, StoreObjectIdentifier table)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetColumnName(table) is { } column)
            {
                property.Builder.HasColumnName(ToSnakeCase(column));
            }
        }

        foreach (var complex in type.GetComplexProperties().Where(c => !c.ComplexType.IsMappedToJson()))
        {
            NameColumns(complex.ComplexType, table);
        }
    }

    private static void NameConstraints(IConventionEntityType entity, StoreObjectIdentifier table)
    {
        foreach (var key in entity.GetKeys().Where(key => entity.FindOwnership() is null))
        {
            key.Builder.HasName(key.IsPrimaryKey() ? $"pk_{table.Name}" : $"ak_{table.Name}_{Columns(key.Properties)}");
        }

        foreach (var foreignKey in entity.GetForeignKeys().Where(fk => !fk.IsOwnership))
        {
            foreignKey.Builder.HasConstraintName($"fk_{table.Name}_{Columns(foreignKey.Properties)}");
        }

        foreach (var index in entity.GetIndexes())
        {
            index.Builder.HasDatabaseName($"ix_{table.Name}_{Columns(index.Properties)}");
        }
    }

    private static string Columns(IEnumerable<IConventionProperty> properties) =>
        string.Join('_', properties.Select(property => ToSnakeCase(property.Name)));

    private static string ToSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
