import { tileRecipe, type TileRecipe } from './iiif/recipe'
import { recipe, type Recipe } from './variants/recipe'

/** How pictures are made: the settings of every surface that has some. */
export interface Recipes {
  variants: Recipe
  tiles: TileRecipe
}

/** The settings of the published gallery. */
export const recipes: Recipes = { variants: recipe, tiles: tileRecipe }
